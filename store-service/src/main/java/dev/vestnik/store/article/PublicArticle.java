package dev.vestnik.store.article;

import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.moment.Moment;
import dev.vestnik.store.withdrawal.Cover;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of an article as the public topic has it.
 *
 * @param event what tells this announcement from others: version and revision, and whether the article is gone, back or withheld
 * @param time of that event
 * @param json the record's whole value
 * @param isNews whether what it says, or who may read it, is other than before; not where it is only gone or back
 * @param trace of what led to the announcement, as the header {@code traceparent} names it
 */
public record PublicArticle(
        UUID id,
        int version,
        String revision,
        String event,
        String time,
        String json,
        boolean isNews,
        Optional<String> trace) {

    private static final String USABLE = "\"pubStatus\":\"usable\"";

    /**
     * The enriched value with the store's own fields behind its last one. Everything else stays as the enricher wrote it,
     * character by character, so no number and no unknown field can change on its way.
     */
    static PublicArticle of(EnrichedArticle article, int version, Instant storedAt) {
        var time = Moment.text(storedAt);
        var fields = article.json().substring(0, article.json().lastIndexOf('}'));
        var json =
                fields.stripTrailing() + ",\"version\":" + version + "," + USABLE + ",\"storedAt\":\"" + time + "\"}";
        return new PublicArticle(
                article.id(),
                version,
                article.revision(),
                version + "/" + article.revision(),
                time,
                json,
                true,
                article.trace());
    }

    /** A version as it is stored already. */
    static PublicArticle of(ArticleVersion row) {
        var event = row.version + "/" + row.revision + (row.amended == null ? "" : "/amended@" + row.amended);
        return new PublicArticle(
                row.articleId,
                row.version,
                row.revision,
                event,
                Moment.text(row.storedAt),
                row.document,
                false,
                Optional.empty());
    }

    /** The same in a trace. */
    PublicArticle in(Optional<String> trace) {
        return new PublicArticle(id, version, revision, event, time, json, isNews, trace);
    }

    /** The same version of an article that its publisher no longer shows. */
    PublicArticle gone(Absence absence) {
        var noticedAt = Moment.text(absence.noticedAt());
        return new PublicArticle(
                id, version, revision, event + "/gone@" + noticedAt, noticedAt, gone(json, absence), isNews, trace);
    }

    /** The same version of an article that was gone and is there again. */
    PublicArticle back(Instant capturedAt) {
        var seenAt = Moment.text(capturedAt);
        return new PublicArticle(id, version, revision, event + "/back@" + seenAt, seenAt, json, isNews, trace);
    }

    /** The same, told once more because it may be shown again or no longer. */
    PublicArticle toldAgain(Instant at) {
        var toldAt = Moment.text(at);
        return new PublicArticle(id, version, revision, event + "/usable@" + toldAt, toldAt, json, true, trace);
    }

    /** The same, not to be shown in some countries. */
    PublicArticle withheld(Cover cover, Instant at) {
        var toldAt = Moment.text(at);
        var bare = event.replaceFirst("/usable@.*", "");
        return new PublicArticle(
                id, version, revision, bare + "/withheld@" + toldAt, toldAt, cover.over(json), isNews, trace);
    }

    /** The value of a version that was written anew at that time; the field stands behind all others. */
    static String storedAt(String json, Instant storedAt) {
        var field = "\"storedAt\":\"";
        return json.substring(0, json.lastIndexOf(field)) + field + Moment.text(storedAt) + "\"}";
    }

    /** The value of a version with the notice behind its last field. */
    static String gone(String json, Absence absence) {
        return json.substring(0, json.lastIndexOf('}')) + ",\"gone\":{\"noticedAt\":\""
                + Moment.text(absence.noticedAt()) + "\",\"reason\":\"" + absence.reason() + "\"}}";
    }
}
