package dev.vestnik.ingest.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What of an article was published last. */
@Entity
class SeenArticle {

    @Id
    UUID articleId;

    String contentHash;

    Instant capturedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SeenArticle() {}

    SeenArticle(UUID articleId, String contentHash, Instant capturedAt) {
        this.articleId = articleId;
        this.contentHash = contentHash;
        this.capturedAt = capturedAt;
    }
}
