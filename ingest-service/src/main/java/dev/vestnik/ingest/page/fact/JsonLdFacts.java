package dev.vestnik.ingest.page.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.Image;
import dev.vestnik.ingest.page.date.Dates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What the page's JSON-LD says about the article. */
final class JsonLdFacts {

    private final JsonLd all;
    private final JsonNode node;
    private final Dates dates;

    private JsonLdFacts(JsonLd all, JsonNode node, Dates dates) {
        this.all = all;
        this.node = node;
        this.dates = dates;
    }

    static Facts read(JsonLd all, Dates dates) {
        var article = new JsonLdFacts(all, all.article(), dates).facts();
        return article.or(new JsonLdFacts(all, all.work(), dates).circumstances());
    }

    private Facts facts() {
        return new Facts(
                first("headline", "name"),
                first("alternativeHeadline"),
                names("author", "creator"),
                first("articleSection"),
                keywords(),
                dates.machine(first("datePublished", "dateCreated", "uploadDate")),
                dates.machine(first("dateModified")),
                first("url"),
                site(),
                MetaFacts.language(language()),
                images(),
                free());
    }

    /** What a page that is not called an article may still say of it; its name is as often the site's. */
    private Facts circumstances() {
        var said = facts();
        return new Facts(
                null,
                null,
                said.byline(),
                said.section(),
                said.keywords(),
                said.published(),
                said.modified(),
                null,
                null,
                said.language(),
                List.of(),
                said.free());
    }

    private @Nullable String first(String... fields) {
        return Arrays.stream(fields)
                .flatMap(field -> JsonLd.each(node.path(field)).stream())
                .map(JsonLdFacts::text)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    /** Publishers escape for HTML, some twice, and leave tags in. */
    private static @Nullable String text(JsonNode value) {
        if (!value.isValueNode() || value.isNull()) {
            return null;
        }
        var text = value.asText();
        return Facts.text(
                text.indexOf('&') < 0 && text.indexOf('<') < 0
                        ? text
                        : Jsoup.parse(text).text());
    }

    private List<String> names(String... fields) {
        return Arrays.stream(fields)
                .map(field -> Facts.texts(JsonLd.each(node.path(field)).stream()
                        .map(all::resolved)
                        .flatMap(JsonLdFacts::names)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<@Nullable String> names(JsonNode value) {
        return JsonLd.each(value.isObject() ? value.path("name") : value).stream()
                .map(JsonLdFacts::text);
    }

    private @Nullable String site() {
        return names("publisher").stream().findFirst().orElse(null);
    }

    private String language() {
        var value = node.path("inLanguage");
        return value.isObject() ? value.path("alternateName").asText("") : value.asText("");
    }

    private List<String> keywords() {
        return Facts.texts(JsonLd.each(node.path("keywords")).stream()
                .map(value -> value.isObject() ? text(value.path("name")) : text(value))
                .flatMap(list -> list == null ? Stream.empty() : Arrays.stream(list.split("[,;]", -1))));
    }

    private List<Image> images() {
        return JsonLd.each(node.path("image")).stream()
                .map(all::resolved)
                .map(image -> image.isObject()
                        ? image.path("url").asText(image.path("contentUrl").asText(""))
                        : image.asText(""))
                .map(WebAddress::parse)
                .flatMap(Optional::stream)
                .map(address -> new Image(address.toString(), null, null))
                .distinct()
                .toList();
    }

    /** The whole page's word, else that of its parts: a part behind a paywall makes a page behind one. */
    private @Nullable Boolean free() {
        var whole = first("isAccessibleForFree");
        var part = JsonLd.each(node.path("hasPart")).stream()
                .map(piece -> text(piece.path("isAccessibleForFree")))
                .filter(word -> word != null)
                .findFirst()
                .orElse(null);
        var word = whole == null ? part : whole;
        return word == null ? null : !word.toLowerCase(java.util.Locale.ROOT).endsWith("false");
    }
}
