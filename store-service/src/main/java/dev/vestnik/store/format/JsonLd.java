package dev.vestnik.store.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Articles as schema.org's NewsArticle. */
final class JsonLd {

    /** The media type. */
    static final String MEDIA_TYPE = "application/ld+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Our names of what needs no other change, and theirs. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("uri", "url"),
            Map.entry("headline", "headline"),
            Map.entry("subheadline", "alternativeHeadline"),
            Map.entry("language", "inLanguage"),
            Map.entry("publishedAt", "datePublished"),
            Map.entry("modifiedAt", "dateModified"),
            Map.entry("storedAt", "sdDatePublished"),
            Map.entry("version", "version"),
            Map.entry("section", "articleSection"),
            Map.entry("keywords", "keywords"),
            Map.entry("body", "articleBody"));

    private JsonLd() {}

    /** The same article as in the public document. */
    static String of(String document) {
        try {
            var article = JSON.readTree(document);
            var news = JSON.createObjectNode()
                    .put("@context", "https://schema.org")
                    .put("@type", "NewsArticle")
                    .put("@id", "urn:uuid:" + article.path("id").asText())
                    .put("identifier", article.path("id").asText());
            NAMES.forEach(names -> copy(article, names.getKey(), news, names.getValue()));
            copy(article.path("access"), "free", news, "isAccessibleForFree");
            addPeople(article, news);
            addThings(article, news);
            addParts(article, news);
            addStanding(article, news);
            return JSON.writeValueAsString(news);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored article is no JSON", e);
        }
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String as) {
        if (from.has(name)) {
            to.set(as, from.get(name));
        }
    }

    private static void addPeople(JsonNode article, ObjectNode news) {
        article.path("byline").forEach(name -> news.withArray("author")
                .addObject()
                .put("@type", "Person")
                .put("name", name.asText()));
        var source = article.path("source");
        var publisher = news.putObject("publisher").put("@type", "NewsMediaOrganization");
        copy(source, "name", publisher, "name");
        if (source.has("host")) {
            publisher.put("url", "https://" + source.path("host").asText());
        }
    }

    private static void addThings(JsonNode article, ObjectNode news) {
        for (var topic : article.path("topics")) {
            var term = news.withArray("about").addObject().put("@type", "DefinedTerm");
            copy(topic, "name", term, "name");
            copy(topic, "qcode", term, "termCode");
        }
        for (var entity : article.path("entities")) {
            var thing = news.withArray("mentions")
                    .addObject()
                    .put("@type", type(entity.path("type").asText()));
            copy(entity, "name", thing, "name");
            if (entity.has("wikidata")) {
                thing.put(
                        "sameAs",
                        "http://www.wikidata.org/entity/"
                                + entity.path("wikidata").asText());
            }
        }
    }

    private static String type(String type) {
        return switch (type) {
            case "person" -> "Person";
            case "organisation" -> "Organization";
            case "place" -> "Place";
            case "product" -> "Product";
            case "law" -> "Legislation";
            case "event" -> "Event";
            default -> "Thing";
        };
    }

    private static void addParts(JsonNode article, ObjectNode news) {
        for (var picture : article.path("images")) {
            var image = news.withArray("image").addObject().put("@type", "ImageObject");
            copy(picture, "uri", image, "contentUrl");
            copy(picture, "caption", image, "caption");
            copy(picture, "credit", image, "creditText");
        }
        var body = article.path("body").asText();
        for (var said : article.path("quotations")) {
            var part = news.withArray("hasPart")
                    .addObject()
                    .put("@type", "Quotation")
                    .put("text", text(body, said.path("content")));
            if (said.path("speaker").has("name")) {
                part.putObject("spokenByCharacter")
                        .put("@type", "Person")
                        .put("name", said.path("speaker").path("name").asText());
            }
        }
    }

    /** May it still be shown, and is it still there: where it is withheld it may not be read, and where it is gone it has expired. */
    private static void addStanding(JsonNode article, ObjectNode news) {
        copy(article, "pubStatus", news, "creativeWorkStatus");
        copy(article.path("gone"), "noticedAt", news, "expires");
        if (article.has("withheldIn")) {
            news.putObject("potentialAction")
                    .put("@type", "ReadAction")
                    .putObject("actionAccessibilityRequirement")
                    .put("@type", "ActionAccessSpecification")
                    .set("ineligibleRegion", article.path("withheldIn"));
        }
    }

    /** The range of code points; empty where the text has no such range. */
    private static String text(String body, JsonNode range) {
        int length = body.codePointCount(0, body.length());
        int start = Math.clamp(range.path("start").asInt(), 0, length);
        int end = Math.clamp(range.path("end").asInt(), start, length);
        return body.substring(body.offsetByCodePoints(0, start), body.offsetByCodePoints(0, end));
    }
}
