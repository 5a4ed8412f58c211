package dev.vestnik.ingest.seen;

import dev.vestnik.ingest.article.RawArticle;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of an article was published last. */
@Entity
class SeenArticle {

    @Id
    UUID articleId;

    String contentHash;

    Instant capturedAt;

    @Nullable Instant goneAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SeenArticle() {}

    SeenArticle(RawArticle published) {
        this.articleId = published.id();
        this.contentHash = published.contentHash();
        this.capturedAt = published.capturedAt();
    }

    Last last() {
        return new Last(contentHash, capturedAt, goneAt != null);
    }
}
