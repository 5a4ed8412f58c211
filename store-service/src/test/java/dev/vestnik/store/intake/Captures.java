package dev.vestnik.store.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Enriched captures as tests need them: whole by the schema, small, each a copy with something else in it. */
public record Captures(
        String uri,
        String source,
        String language,
        String headline,
        String body,
        String capturedAt,
        Optional<String> publishedAt,
        String revision) {

    private static final ObjectMapper JSON = new ObjectMapper();
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

    /** A capture of the page with this name. */
    public static Captures of(String page) {
        return new Captures(
                "https://aral-vesti.example/" + page,
                "aral-vesti",
                "ru",
                "Заголовок",
                "Текст страницы " + page + ".",
                "2026-03-02T05:00:00.000Z",
                Optional.empty(),
                "2026.11-1");
    }

    /** The same page with another text. */
    public Captures saying(String newHeadline, String newBody) {
        return new Captures(uri, source, language, newHeadline, newBody, capturedAt, publishedAt, revision);
    }

    /** The same page in a language. */
    public Captures in(String tag) {
        return new Captures(uri, source, tag, headline, body, capturedAt, publishedAt, revision);
    }

    /** The same page of another source. */
    public Captures from(String site) {
        return new Captures(uri, site, language, headline, body, capturedAt, publishedAt, revision);
    }

    /** The same page, captured at another time. */
    public Captures at(String time) {
        return new Captures(uri, source, language, headline, body, time, publishedAt, revision);
    }

    /** The same page, stating when it was published. */
    public Captures published(String time) {
        return new Captures(uri, source, language, headline, body, capturedAt, Optional.of(time), revision);
    }

    /** The same page, understood by another revision of the enricher. */
    public Captures enrichedBy(String newRevision) {
        return new Captures(uri, source, language, headline, body, capturedAt, publishedAt, newRevision);
    }

    /** The article's id. Not the real derivation: only its stability matters here. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(uri.getBytes(UTF_8));
    }

    /** Covers headline and body. */
    public String contentHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((headline + "\n" + body).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record's value. */
    public String json() {
        var article = JSON.createObjectNode()
                .put("id", id().toString())
                .put("uri", uri)
                .put("requestedUri", uri)
                .put("language", language)
                .put("headline", headline)
                .put("capturedAt", capturedAt)
                .put("zoneAssumed", false)
                .put("body", body)
                .put("contentHash", contentHash())
                .put("fingerprint", "0");
        publishedAt.ifPresent(time -> article.put("publishedAt", time));
        article.putObject("source").put("id", source).put("name", source);
        article.putObject("access").put("free", true);
        article.putObject("extraction")
                .put("method", "page")
                .put("confidence", 1)
                .putArray("warnings");
        article.putObject("sentiment").put("score", 0).put("label", "neutral");
        LISTS.forEach(article::putArray);
        article.set("enrichment", enrichment());
        return article.toString();
    }

    private ObjectNode enrichment() {
        return JSON.valueToTree(Map.of("revision", revision, "models", new String[0], "tookMicros", 1));
    }

    /** What the store reads of it. */
    public EnrichedArticle article() {
        return new EnrichedArticle(
                id(),
                uri,
                source,
                language,
                headline,
                body,
                publishedAt.map(time -> OffsetDateTime.parse(time).toInstant()),
                Instant.parse(capturedAt),
                contentHash(),
                revision,
                json(),
                new Findings(Optional.of(new Findings.Tone(0, "neutral")), List.of(), List.of(), List.of()));
    }
}
