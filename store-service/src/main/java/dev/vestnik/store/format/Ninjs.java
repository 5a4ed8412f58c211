package dev.vestnik.store.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Articles as IPTC ninjs 3.1, the news agencies' form of JSON.
 *
 * <p>It has no place for quotations, sentiment and denials; who wants them reads the article as it is.
 */
final class Ninjs {

    /** The media type. */
    static final String MEDIA_TYPE = "application/vnd.iptc.ninjs+json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "text/plain";

    private final JsonNode article;
    private final ObjectNode item = JSON.createObjectNode();

    private Ninjs(JsonNode article) {
        this.article = article;
    }

    /** The same article as in the public document. */
    static String of(String document) {
        try {
            return JSON.writeValueAsString(new Ninjs(JSON.readTree(document)).item());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored article is no JSON", e);
        }
    }

    private ObjectNode item() {
        addIdentity();
        addStatus();
        addTexts();
        article.path("entities").forEach(this::addEntity);
        addSubjects();
        addSources();
        article.path("images").forEach(this::addPicture);
        return item;
    }

    private void addIdentity() {
        item.put("uri", "urn:uuid:" + text("id"));
        item.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.1")
                .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
        item.put("type", "text").put("representationType", "full").put("version", text("version"));
        put(item, "language", text("language"));
        put(item, "versionCreated", text("storedAt"));
        put(item, "contentCreated", text("publishedAt"));
        var ids = item.putArray("altIds");
        ids.addObject().put("role", "canonicalUri").put("value", text("uri"));
        ids.addObject().put("role", "contentHash").put("value", text("contentHash"));
        if (text("uri").startsWith("http")) {
            item.putArray("renditions")
                    .addObject()
                    .put("name", "web")
                    .put("href", text("uri"))
                    .put("contentType", "text/html");
        }
    }

    private void addStatus() {
        put(item, "pubStatus", text("pubStatus"));
        if (article.has("withheldIn")) {
            item.put("usageTerms", "Not to be shown to readers in " + joined(article.path("withheldIn")) + ".");
        }
        var gone = article.path("gone");
        if (gone.isObject()) {
            item.put(
                    "edNote",
                    "The publisher no longer shows it: noticed "
                            + gone.path("noticedAt").asText() + ", "
                            + gone.path("reason").asText() + ".");
        }
    }

    private void addTexts() {
        put(item, "by", joined(article.path("byline")));
        addHeadline("main", text("headline"));
        addHeadline("subtitle", text("subheadline"));
        var body = text("body");
        item.putArray("bodies")
                .addObject()
                .put("role", "main")
                .put("contentType", TEXT)
                .put("charCount", body.codePointCount(0, body.length()))
                .put("wordCount", body.isBlank() ? 0 : body.strip().split("\\s+").length)
                .put("value", body);
    }

    private void addHeadline(String role, String words) {
        if (!words.isEmpty()) {
            item.withArray("headlines")
                    .addObject()
                    .put("role", role)
                    .put("contentType", TEXT)
                    .put("value", words);
        }
    }

    private void addEntity(JsonNode entity) {
        var list =
                switch (entity.path("type").asText()) {
                    case "person" -> "people";
                    case "organisation" -> "organisations";
                    case "place" -> "places";
                    case "event" -> "events";
                    case "product" -> "objects";
                    default -> "subjects"; // a law is a concept; so is what later enrichers find
                };
        var thing = item.withArray(list)
                .addObject()
                .put("name", entity.path("name").asText())
                .put("rel", "mentions");
        put(thing, "uri", wikidata(entity));
    }

    private void addSubjects() {
        var enricher =
                "enrichment " + article.path("enrichment").path("revision").asText();
        for (var topic : article.path("topics")) {
            var qcode = topic.path("qcode").asText();
            item.withArray("subjects")
                    .addObject()
                    .put("name", topic.path("name").asText())
                    .put("rel", "about")
                    .put("uri", qcode.replaceFirst("^medtop:", "http://cv.iptc.org/newscodes/mediatopic/"))
                    .put("literal", qcode)
                    .put("creator", enricher)
                    .put("confidence", Math.round(100 * topic.path("confidence").asDouble()));
        }
        article.path("keywords").forEach(word -> addPublishersSubject("keyword", word.asText()));
        addPublishersSubject("section", text("section"));
    }

    private void addPublishersSubject(String rel, String name) {
        if (!name.isEmpty()) {
            item.withArray("subjects")
                    .addObject()
                    .put("name", name)
                    .put("rel", rel)
                    .put("creator", article.path("source").path("name").asText());
        }
    }

    /** Who published it, and whom it cites: from whom they have it, from the next to the farthest. */
    private void addSources() {
        var source = article.path("source");
        var publisher = item.withArray("infoSources")
                .addObject()
                .put("name", source.path("name").asText())
                .put("role", "publisher")
                .put("literal", source.path("id").asText());
        if (source.has("host")) {
            publisher.put("uri", "https://" + source.path("host").asText());
        }
        var items = new HashMap<String, String>();
        article.path("entities").forEach(entity -> items.put(entity.path("id").asText(), wikidata(entity)));
        for (var cited : article.path("attributions")) {
            var one = item.withArray("infoSources")
                    .addObject()
                    .put("name", cited.path("name").asText())
                    .put("role", cited.path("hop").asInt() > 1 ? "cited-by-cited" : "cited")
                    .put("literal", cited.path("kind").asText());
            put(one, "uri", items.get(cited.path("entity").asText()));
        }
    }

    private void addPicture(JsonNode picture) {
        var uri = picture.path("uri").asText();
        var caption = picture.path("caption").asText();
        var association = item.withArray("associations")
                .addObject()
                .put("name", caption.isEmpty() ? uri : caption)
                .put("rel", "picture")
                .put("uri", uri)
                .put("type", "picture");
        put(association, "by", picture.path("credit").asText());
        association.putArray("renditions").addObject().put("name", "web").put("href", uri);
    }

    private static String wikidata(JsonNode entity) {
        var item = entity.path("wikidata").asText();
        return item.isEmpty() ? "" : "http://www.wikidata.org/entity/" + item;
    }

    private String text(String field) {
        return article.path(field).asText();
    }

    private static String joined(JsonNode texts) {
        return String.join(
                ", ",
                StreamSupport.stream(texts.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private static void put(ObjectNode to, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            to.put(name, value);
        }
    }
}
