package dev.vestnik.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A public article as a check needs it, whole by the schema; each method answers a copy with something else in it. */
record Draft(ObjectNode article) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STORED_AT = "2026-03-02T05:00:01.000Z";
    private static final List<String> LISTS = List.of(
            "byline",
            "keywords",
            "blocks",
            "entities",
            "opinions",
            "quotations",
            "attributions",
            "claims",
            "denials",
            "topics");

    /** The first version of the article with this name. */
    static Draft of(String name) {
        var uri = "https://conformance.example/" + name.replace(' ', '-');
        var article = JSON.createObjectNode()
                .put("id", UUID.nameUUIDFromBytes(uri.getBytes(UTF_8)).toString())
                .put("uri", uri)
                .put("requestedUri", uri)
                .put("language", "ru")
                .put("zoneAssumed", false)
                .put("capturedAt", "2026-03-02T05:00:00.000Z")
                .put("fingerprint", "")
                .put("version", 1)
                .put("pubStatus", "usable")
                .put("storedAt", STORED_AT);
        LISTS.forEach(article::putArray);
        article.putObject("source").put("id", "conformance").put("name", "Проба");
        article.putObject("access").put("free", true);
        article.putObject("extraction")
                .put("method", "text")
                .put("confidence", 1)
                .putArray("warnings");
        article.putObject("sentiment").put("score", 0).put("label", "neutral");
        article.putObject("enrichment")
                .put("revision", "2026.11-1")
                .put("tookMicros", 0)
                .putArray("models");
        return new Draft(article).saying("Заголовок", "В Кумтобе открыли мост.\n\nДвижение началось утром.");
    }

    String id() {
        return article.path("id").asText();
    }

    Draft saying(String headline, String body) {
        var copy = article.deepCopy();
        copy.put("headline", headline).put("body", body).put("contentHash", sha256(headline + "\n" + body));
        return new Draft(copy);
    }

    Draft version(int number) {
        return with("version", JSON.getNodeFactory().numberNode(number));
    }

    Draft enrichedBy(String revision) {
        var copy = article.deepCopy();
        ((ObjectNode) copy.path("enrichment")).put("revision", revision);
        return new Draft(copy);
    }

    Draft withheldIn(String... countries) {
        var copy = article.deepCopy().put("pubStatus", "withheld");
        copy.set("withheldIn", JSON.valueToTree(countries));
        return new Draft(copy);
    }

    /** With an entity that is mentioned at each place of a field where these words stand. */
    Draft naming(String field, String words) {
        var copy = article.deepCopy();
        var entities = copy.withArray("entities");
        var mentions = entities.addObject()
                .put("id", "e" + entities.size())
                .put("type", "place")
                .put("name", words)
                .put("confidence", 1)
                .put("salience", .5)
                .putArray("mentions");
        var text = copy.path(field).asText();
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            mention(mentions, field, text.codePointCount(0, at), words);
        }
        return new Draft(copy);
    }

    private static void mention(ArrayNode mentions, String field, int start, String words) {
        mentions.addObject()
                .put("field", field)
                .put("start", start)
                .put("end", start + words.codePointCount(0, words.length()))
                .put("text", words);
    }

    /** With a field whatever its name. */
    Draft with(String field, JsonNode value) {
        var copy = article.deepCopy();
        copy.set(field, value);
        return new Draft(copy);
    }

    /** This version, announced. */
    Event published() {
        var event = id() + "/" + article.path("version") + "/"
                + article.path("enrichment").path("revision").asText();
        return event(Event.PUBLISHED, event, article.toString(), Map.of());
    }

    /** The same version, told once more, as after the end of a withholding. */
    Event publishedAgain(String at) {
        var event = id() + "/" + article.path("version") + "/usable@" + at;
        return event(Event.PUBLISHED, event, article.toString(), Map.of());
    }

    /** The article's tombstone. */
    Event withdrawn(String kind, int sequence) {
        return event(
                Event.WITHDRAWN,
                id() + "/withdrawn@" + sequence,
                null,
                Map.of(
                        "ce_withdrawalkind",
                        kind,
                        "ce_withdrawalreason",
                        "Назван ребёнок",
                        "ce_withdrawalsequence",
                        String.valueOf(sequence)));
    }

    /** A record about the article that is of a type which nobody knows yet. */
    Event ofType(String type, String value) {
        return event(type, id() + "/" + type, value, Map.of());
    }

    private Event event(String type, String ceId, @Nullable String value, Map<String, String> more) {
        var headers = new LinkedHashMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                ceId,
                "ce_type",
                type,
                "ce_source",
                "/vestnik/store",
                "ce_subject",
                id(),
                "ce_time",
                STORED_AT,
                "ce_dataschema",
                "urn:vestnik:schema:news.articles.v1",
                "content-type",
                "application/json"));
        headers.putAll(more);
        return new Event(id(), value, headers);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
