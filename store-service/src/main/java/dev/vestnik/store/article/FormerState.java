package dev.vestnik.store.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** How a version stood until a newer enrichment or a note took its place. */
@Entity
@IdClass(FormerState.Key.class)
@Table(name = "article_revision")
public class FormerState {

    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Id
    int version;

    @Id
    @Column(name = "stored_at")
    Instant storedAt;

    String revision;

    @Column(name = "replaced_at")
    Instant replacedAt;

    /** As that of a version. */
    @ColumnTransformer(read = "cast(document as text)", write = "cast(? as json)")
    String document;

    @SuppressWarnings("NullAway.Init")
    protected FormerState() {}

    /** Whether it was the one at that moment. */
    boolean stoodAt(Instant moment) {
        return !storedAt.isAfter(moment) && replacedAt.isAfter(moment);
    }

    /** Identifies a state. */
    public record Key(UUID articleId, int version, Instant storedAt) {}
}
