package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.page.date.Dates;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** What the page's microdata says about the article. */
public final class MicrodataFacts {

    private MicrodataFacts() {}

    public static Facts read(Document page, Dates dates) {
        var scope = page.selectFirst("[itemtype~=(?i)schema\\.org/\\w*(Article|BlogPosting)]");
        if (scope == null) {
            return Facts.NONE;
        }
        return new Facts(
                first(scope, "headline"),
                first(scope, "alternativeHeadline"),
                Facts.texts(properties(scope, "author").stream().map(MicrodataFacts::name)),
                first(scope, "articleSection"),
                keywords(scope),
                dates.machine(first(scope, "datePublished")),
                dates.machine(first(scope, "dateModified")),
                null,
                properties(scope, "publisher").stream()
                        .map(MicrodataFacts::name)
                        .findFirst()
                        .orElse(null),
                MetaFacts.language(Stream.ofNullable(first(scope, "inLanguage"))
                        .findFirst()
                        .orElse("")),
                List.of(),
                null);
    }

    private static List<String> keywords(Element scope) {
        return Facts.texts(properties(scope, "keywords").stream()
                .flatMap(property -> Arrays.stream(value(property).split(",", -1))));
    }

    private static @Nullable String first(Element scope, String property) {
        return properties(scope, property).stream()
                .map(MicrodataFacts::value)
                .map(Facts::text)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    private static Elements properties(Element scope, String property) {
        return scope.select("[itemprop~=(?:^|\\s)" + property + "(?:\\s|$)]");
    }

    private static String value(Element property) {
        return Stream.of("content", "datetime", "href")
                .map(property::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(property::text);
    }

    private static String name(Element property) {
        var name = property.selectFirst("[itemprop=name]");
        return name == null ? value(property) : value(name);
    }
}
