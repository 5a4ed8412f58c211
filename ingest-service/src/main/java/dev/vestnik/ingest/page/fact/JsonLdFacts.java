package dev.vestnik.ingest.page.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.Image;
import dev.vestnik.ingest.page.date.Dates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the page's JSON-LD says about the article. */
public final class JsonLdFacts {

    private JsonLdFacts() {}

    public static Facts read(Document page, Dates dates) {
        var article = JsonLd.article(page);
        return new Facts(
                text(article.path("headline")),
                text(article.path("alternativeHeadline")),
                Facts.texts(JsonLd.each(article.path("author")).stream().map(JsonLdFacts::name)),
                text(JsonLd.each(article.path("articleSection")).stream()
                        .findFirst()
                        .orElse(article.path("-"))),
                keywords(article.path("keywords")),
                dates.machine(article.path("datePublished").asText(null)),
                dates.machine(article.path("dateModified").asText(null)),
                null,
                name(article.path("publisher")),
                MetaFacts.language(article.path("inLanguage").asText("")),
                images(article.path("image")),
                free(article.path("isAccessibleForFree")));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? Facts.text(Parser.unescapeEntities(node.asText(), false)) : null;
    }

    private static @Nullable String name(JsonNode node) {
        return node.isObject() ? text(node.path("name")) : text(node);
    }

    private static List<String> keywords(JsonNode keywords) {
        return Facts.texts(JsonLd.each(keywords).stream()
                .flatMap(node -> node.isTextual() ? Arrays.stream(node.asText().split(",", -1)) : Stream.empty()));
    }

    private static List<Image> images(JsonNode images) {
        return JsonLd.each(images).stream()
                .map(node -> node.isObject() ? node.path("url").asText("") : node.asText(""))
                .map(WebAddress::parse)
                .flatMap(Optional::stream)
                .map(address -> new Image(address.toString(), null, null))
                .distinct()
                .toList();
    }

    private static @Nullable Boolean free(JsonNode node) {
        return (node.isMissingNode() || node.isNull()) ? null : !node.asText().equalsIgnoreCase("false");
    }
}
