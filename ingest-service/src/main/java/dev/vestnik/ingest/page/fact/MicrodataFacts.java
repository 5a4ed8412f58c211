package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.page.date.Dates;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the page's microdata or RDFa says about the article: attributes on what can be seen. */
final class MicrodataFacts {

    private static final Pattern ARTICLE =
            Pattern.compile("(?i)(?:.*[/:#])?(?:\\w*Article|\\w*BlogPosting|CreativeWork|Report)/?");

    private final Element scope;
    private final Dates dates;

    private MicrodataFacts(Element scope, Dates dates) {
        this.scope = scope;
        this.dates = dates;
    }

    static Facts read(Document page, Dates dates) {
        return page.select("[itemtype], [typeof]").stream()
                .filter(element -> ARTICLE.matcher(element.attr("itemtype") + element.attr("typeof"))
                        .matches())
                .findFirst()
                .map(scope -> new MicrodataFacts(scope, dates).facts())
                .orElse(Facts.NONE);
    }

    private Facts facts() {
        return new Facts(
                first("headline"),
                first("alternativeHeadline"),
                Facts.texts(properties("author").map(MicrodataFacts::name)),
                first("articleSection"),
                Facts.texts(properties("keywords")
                        .flatMap(property -> Arrays.stream(value(property).split(",", -1)))),
                dates.machine(first("datePublished")),
                dates.machine(first("dateModified")),
                null,
                properties("publisher")
                        .map(MicrodataFacts::name)
                        .findFirst()
                        .map(Facts::text)
                        .orElse(null),
                MetaFacts.language(String.valueOf(first("inLanguage"))),
                List.of(),
                free());
    }

    private @Nullable Boolean free() {
        var word = first("isAccessibleForFree");
        return word == null ? null : !word.toLowerCase(Locale.ROOT).endsWith("false");
    }

    private @Nullable String first(String property) {
        return properties(property)
                .map(MicrodataFacts::value)
                .map(Facts::text)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    private Stream<Element> properties(String property) {
        return scope
                .select("[itemprop~=(?:^|\\s)" + property + "(?:\\s|$)], [property~=(?:^|[\\s:])" + property
                        + "(?:\\s|$)]")
                .stream()
                .filter(element -> !isForeign(element));
    }

    /** Whether it describes another article that is shown inside this one: a teaser, a comment. */
    private boolean isForeign(Element element) {
        for (var parent = element.parent(); parent != null && !parent.equals(scope); parent = parent.parent()) {
            var type = parent.attr("itemtype") + parent.attr("typeof");
            if (!type.isEmpty() && (ARTICLE.matcher(type).matches() || type.endsWith("Comment"))) {
                return true;
            }
        }
        return false;
    }

    private static String value(Element property) {
        return Stream.of("content", "datetime", "title", "href")
                .filter(name -> !name.equals("title") || property.tagName().equals("abbr"))
                .filter(name -> !name.equals("href") || !property.hasText())
                .map(property::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(() -> Kicker.removedFrom(property));
    }

    private static String name(Element property) {
        var name = property.selectFirst("[itemprop=name], [property$=name]");
        return name == null ? value(property) : value(name);
    }
}
