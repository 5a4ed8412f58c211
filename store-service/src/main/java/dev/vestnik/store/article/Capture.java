package dev.vestnik.store.article;

import dev.vestnik.store.intake.EnrichedArticle;
import java.time.Instant;

/** What tells one capture of an article from another: its text and its time. */
record Capture(String contentHash, Instant capturedAt) {

    static Capture of(EnrichedArticle article) {
        return new Capture(article.contentHash(), article.capturedAt());
    }
}
