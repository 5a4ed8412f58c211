package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.Image;
import dev.vestnik.ingest.page.date.Dates;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the page's head says: OpenGraph, article and plain meta tags, canonical link, language. */
public final class MetaFacts {

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})(?:[-_].*)?");
    private static final Pattern SCRIPT = Pattern.compile("(?i)[a-z]{2,3}[-_](latn|cyrl|arab)(?:[-_].*)?");

    private final Document page;

    private MetaFacts(Document page) {
        this.page = page;
    }

    public static Facts read(Document page, Dates dates) {
        var meta = new MetaFacts(page);
        return new Facts(
                meta.headline(),
                null,
                Facts.texts(
                        meta.all("author", "article:author", "dc.creator").filter(name -> !name.startsWith("http"))),
                Facts.text(meta.first("article:section", "section")),
                meta.keywords(),
                dates.machine(meta.first("article:published_time", "og:published_time", "pubdate", "date", "dc.date")),
                dates.machine(meta.first("article:modified_time", "og:updated_time", "last-modified")),
                meta.canonical(),
                Facts.text(meta.first("og:site_name")),
                Stream.of(
                                page.select("html").attr("lang"),
                                page.select("html").attr("xml:lang"),
                                String.valueOf(meta.first("og:locale")))
                        .map(MetaFacts::language)
                        .filter(tag -> tag != null)
                        .findFirst()
                        .orElse(null),
                meta.images(),
                null);
    }

    /** BCP 47, with the script where it is stated; null where the tag is none. */
    static @Nullable String language(String tag) {
        var language = LANGUAGE.matcher(tag.strip().toLowerCase(Locale.ROOT));
        if (!language.matches()) {
            return null;
        }
        var script = SCRIPT.matcher(tag.strip());
        return language.group(1)
                + (script.matches()
                        ? "-" + script.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                                + script.group(1).substring(1).toLowerCase(Locale.ROOT)
                        : "");
    }

    /** Without the site's name, where the visible headline shows that one was added. */
    private @Nullable String headline() {
        var title = Facts.text(first("og:title", "twitter:title"));
        var visible = Optional.ofNullable(page.selectFirst("h1"))
                .map(Element::text)
                .map(Facts::text)
                .orElse(null);
        return title != null && visible != null && title.startsWith(visible) ? visible : title;
    }

    private List<String> keywords() {
        var tags = Facts.texts(all("article:tag"));
        return tags.isEmpty()
                ? Facts.texts(all("news_keywords", "keywords")
                        .limit(1)
                        .flatMap(list -> Arrays.stream(list.split("[,;]", -1))))
                : tags;
    }

    private @Nullable String canonical() {
        var link = page.select("link[rel=canonical]").attr("abs:href");
        return link.isEmpty() ? first("og:url") : link;
    }

    private List<Image> images() {
        return all("og:image", "og:image:url")
                .map(WebAddress::parse)
                .flatMap(Optional::stream)
                .map(address -> new Image(address.toString(), null, null))
                .distinct()
                .toList();
    }

    private @Nullable String first(String... names) {
        return all(names).findFirst().orElse(null);
    }

    /** Contents of the meta tags of these names, first name first. */
    private Stream<String> all(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> page.select("meta").stream()
                        .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                                || name.equalsIgnoreCase(meta.attr("name")))
                        .map(meta -> meta.attr("content")))
                .filter(content -> !content.isBlank());
    }
}
