package dev.vestnik.store.article;

import dev.vestnik.store.intake.EnrichedArticle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One version of an article, with exactly the text that is announced and served. */
@Entity
@IdClass(ArticleVersion.Key.class)
@Table(name = "article_version")
public class ArticleVersion {

    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Id
    int version;

    @Column(name = "content_hash")
    String contentHash;

    String revision;

    @Column(name = "captured_at")
    Instant capturedAt;

    @Column(name = "stored_at")
    Instant storedAt;

    /** Whether its capture is older than the version that was current then: it never was. */
    boolean outdated;

    /** Type {@code json} keeps the text as it is, number by number; {@code jsonb} would write it anew. */
    @ColumnTransformer(read = "cast(document as text)", write = "cast(? as json)")
    String document;

    /** The entry of the log that last changed the document; empty while it is as it came. */
    @Nullable Long amended;

    @SuppressWarnings("NullAway.Init")
    protected ArticleVersion() {}

    static ArticleVersion of(EnrichedArticle article, String document, int version, Instant storedAt) {
        var row = new ArticleVersion();
        row.articleId = article.id();
        row.version = version;
        row.contentHash = article.contentHash();
        row.revision = article.revision();
        row.capturedAt = article.capturedAt();
        row.storedAt = storedAt;
        row.document = document;
        return row;
    }

    /** Identifies a version. */
    public record Key(UUID articleId, int version) {}
}
