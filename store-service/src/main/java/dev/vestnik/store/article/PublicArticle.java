package dev.vestnik.store.article;

import dev.vestnik.store.intake.EnrichedArticle;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * One version of an article as the public topic has it.
 *
 * @param json the record's whole value
 */
public record PublicArticle(UUID id, int version, String revision, String storedAt, String json) {

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    /**
     * The enriched value with the store's own fields behind its last one. Everything else stays as the enricher wrote it,
     * character by character, so no number and no unknown field can change on its way.
     */
    static PublicArticle of(EnrichedArticle article, int version, Instant storedAt) {
        var time = MILLIS.format(storedAt);
        var fields = article.json().substring(0, article.json().lastIndexOf('}'));
        var json = fields.stripTrailing() + ",\"version\":" + version + ",\"pubStatus\":\"usable\",\"storedAt\":\""
                + time + "\"}";
        return new PublicArticle(article.id(), version, article.revision(), time, json);
    }
}
