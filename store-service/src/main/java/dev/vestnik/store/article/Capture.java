package dev.vestnik.store.article;

import dev.vestnik.store.intake.EnrichedArticle;
import java.time.Instant;

/**
 * What tells one capture of an article from another: its text and its time.
 *
 * @param seenAt when the same text was last captured
 */
record Capture(String contentHash, Instant capturedAt, Instant seenAt) {

    static Capture of(EnrichedArticle article) {
        return of(article.contentHash(), article.capturedAt());
    }

    /** One that was not captured again. */
    static Capture of(String contentHash, Instant capturedAt) {
        return new Capture(contentHash, capturedAt, capturedAt);
    }

    /** The same text captured again; of two times the later one counts. */
    Capture seen(Instant again) {
        return again.isAfter(seenAt) ? new Capture(contentHash, capturedAt, again) : this;
    }
}
