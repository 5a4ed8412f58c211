package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.Image;
import dev.vestnik.ingest.page.date.Dates;
import dev.vestnik.ingest.page.date.Moment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What the page's head says: OpenGraph, Dublin Core, citation and analytics meta tags, canonical link, language. */
final class MetaFacts {

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})(?:[-_].*)?");
    private static final Pattern SCRIPT = Pattern.compile("(?i)[a-z]{2,3}[-_](latn|cyrl|arab)(?:[-_].*)?");

    private final Document page;
    private final MetaTags tags;
    private final Dates dates;

    /** A date that the head gives without saying what it is the date of; null if there is none. */
    static @Nullable Moment dated(Document page, MetaTags tags, Dates dates) {
        return new MetaFacts(page, tags, dates).time(MetaNames.DATED);
    }

    private MetaFacts(Document page, MetaTags tags, Dates dates) {
        this.page = page;
        this.tags = tags;
        this.dates = dates;
    }

    static Facts read(Document page, MetaTags tags, Dates dates) {
        return new MetaFacts(page, tags, dates).facts();
    }

    private Facts facts() {
        return new Facts(
                Headline.mostSaid(Facts.texts(tags.all(MetaNames.HEADLINE))),
                null,
                byline(),
                Facts.text(tags.all(MetaNames.SECTION).findFirst().orElse(null)),
                keywords(),
                time(MetaNames.PUBLISHED),
                time(MetaNames.MODIFIED),
                canonical(),
                Facts.text(tags.first("ogsitename", "applicationname")),
                language(),
                images(),
                free());
    }

    /** The names of the first tag that names anybody; social networks' addresses of authors are no names. */
    private List<String> byline() {
        var written = tags.first("twitterlabel1");
        var byLabel = written != null
                        && written.toLowerCase(Locale.ROOT)
                                .matches("written by|author|автор|verfasst von|escrito por|écrit par")
                ? Stream.ofNullable(tags.first("twitterdata1"))
                : Stream.<String>empty();
        return Stream.concat(
                        MetaNames.AUTHORS.stream()
                                .map(name ->
                                        Facts.texts(tags.all(List.of(name)).filter(text -> !text.contains("://")))),
                        Stream.of(Facts.texts(byLabel)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private @Nullable Moment time(List<String> names) {
        return tags.all(names)
                .map(dates::machine)
                .filter(moment -> moment != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String language() {
        var html = page.selectFirst("html");
        return Stream.of(
                        html == null ? "" : html.attr("lang"),
                        html == null ? "" : html.attr("xml:lang"),
                        String.valueOf(tags.first("contentlanguage", "language", "dclanguage", "inlanguage")),
                        String.valueOf(tags.first("oglocale")))
                .map(MetaFacts::language)
                .filter(tag -> tag != null)
                .findFirst()
                .orElse(null);
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

    private List<String> keywords() {
        var tagged = Facts.texts(tags.all(List.of("articletag")).flatMap(MetaFacts::list));
        return tagged.isEmpty()
                ? Facts.texts(tags.all(List.of("newskeywords", "keywords", "parselytags", "sailthrutags"))
                        .limit(1)
                        .flatMap(MetaFacts::list))
                : tagged;
    }

    private static Stream<String> list(String words) {
        return Arrays.stream(words.split("[,;]", -1));
    }

    private @Nullable String canonical() {
        var link = page.head().select("link[rel=canonical]").attr("abs:href");
        return link.isEmpty() ? tags.first("ogurl") : link;
    }

    private List<Image> images() {
        return tags.all(List.of("ogimage", "ogimageurl", "ogimagesecureurl", "twitterimage", "twitterimagesrc"))
                .map(WebAddress::parse)
                .flatMap(Optional::stream)
                .map(address -> new Image(address.toString(), null, null))
                .distinct()
                .limit(1)
                .toList();
    }

    /** Facebook's tiers: free, metered, locked. */
    private @Nullable Boolean free() {
        var tier = tags.first("articlecontenttier");
        return tier == null ? null : tier.strip().equalsIgnoreCase("free");
    }
}
