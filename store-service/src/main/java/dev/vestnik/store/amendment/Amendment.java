package dev.vestnik.store.amendment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.vestnik.store.withdrawal.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One decision about a part of an article, or one note; holds for whatever is captured of the article until it is taken back. */
@Entity
@Table(name = "amendment")
public class Amendment {

    private static final String NOTE = "article";

    @Id
    long sequence;

    @Column(name = "article_id")
    UUID articleId;

    String scope;

    /** As the public article has it. */
    @ColumnTransformer(read = "cast(note as text)", write = "cast(? as json)")
    @Nullable String note;

    /** Fingerprints of words that are not to be read. */
    String[] words;

    /** Fingerprint of the entity that is not to be named. */
    @Nullable String entity;

    @Column(name = "lifted_at")
    @Nullable Instant liftedAt;

    @SuppressWarnings("NullAway.Init")
    protected Amendment() {}

    /** A note of editors on an article, as the entry has it. */
    public static Amendment note(Entry entry) {
        var row = of(entry, NOTE);
        row.note = JsonNodeFactory.instance
                .objectNode()
                .put("sequence", entry.sequence())
                .put("authority", entry.authority())
                .put("note", entry.reason())
                .put("recordedAt", entry.recordedAt())
                .toString();
        return row;
    }

    /** That words are not to be read. */
    public static Amendment hiding(Entry entry, Collection<String> words) {
        var row = of(entry, "quotation");
        row.words = words.toArray(String[]::new);
        return row;
    }

    /** That somebody or something is not to be named, by these words or any other. */
    public static Amendment hiding(Entry entry, Collection<String> words, String entity) {
        var row = of(entry, "entity");
        row.words = words.toArray(String[]::new);
        row.entity = entity;
        return row;
    }

    private static Amendment of(Entry entry, String scope) {
        var row = new Amendment();
        row.sequence = entry.sequence();
        row.articleId = entry.articleId();
        row.scope = scope;
        row.words = new String[0];
        return row;
    }

    /** The number of the log's entry. */
    public long sequence() {
        return sequence;
    }

    /** Whether it is a note; otherwise it hides words. */
    public boolean isNote() {
        return note != null;
    }

    /** Whether it hides this entity, given by its fingerprint. */
    boolean hides(String other) {
        return other.equals(entity);
    }

    Set<String> hiddenWords() {
        return Set.of(words);
    }
}
