package dev.vestnik.store.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A row of the log: written once, never changed. */
@Entity
@Table(name = "withdrawal")
class LogEntry {

    @Id
    long sequence;

    @Column(name = "article_id")
    UUID articleId;

    String hash;

    /** Exactly what is published. */
    @ColumnTransformer(read = "cast(entry as text)", write = "cast(? as json)")
    String entry;

    @SuppressWarnings("NullAway.Init")
    protected LogEntry() {}

    static LogEntry of(Entry entry) {
        var row = new LogEntry();
        row.sequence = entry.sequence();
        row.articleId = entry.articleId();
        row.hash = entry.hash();
        row.entry = entry.json();
        return row;
    }
}
