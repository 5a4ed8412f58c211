package dev.vestnik.store.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is left of an article that was killed: enough to know it when it comes again. */
@Entity
@Table(name = "killed_article")
public class KilledArticle {

    @Id
    UUID id;

    long sequence;

    String reason;

    @Column(name = "last_version")
    int lastVersion;

    @Column(name = "killed_at")
    Instant killedAt;

    @Column(name = "restored_at")
    @Nullable Instant restoredAt;

    @SuppressWarnings("NullAway.Init")
    protected KilledArticle() {}

    static KilledArticle of(Entry entry, int lastVersion) {
        var row = new KilledArticle();
        row.id = entry.articleId();
        row.sequence = entry.sequence();
        row.reason = entry.reason();
        row.lastVersion = lastVersion;
        row.killedAt = Instant.parse(entry.recordedAt());
        return row;
    }

    /** Which article it was. */
    public UUID id() {
        return id;
    }

    /** The number of the log's entry. */
    public long sequence() {
        return sequence;
    }

    /** The number of the last version whose text is erased. */
    public int lastVersion() {
        return lastVersion;
    }

    /** Whether it may be captured anew. */
    public boolean isRestored() {
        return restoredAt != null;
    }
}
