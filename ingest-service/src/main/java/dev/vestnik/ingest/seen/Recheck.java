package dev.vestnik.ingest.seen;

import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.fetch.Cursor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published article that is to be looked at again. The version is the lease's fence: whoever kept one longer than its
 * lease can no longer write to it.
 */
@Entity
public class Recheck {

    @Id
    UUID articleId;

    String uri;

    String address;

    String sourceId;

    Instant firstPublished;

    Instant due;

    @Embedded
    @Nullable Cursor cursor;

    @Nullable Instant suspectedAt;

    int failures;

    @Nullable Instant leasedUntil;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Recheck() {}

    Recheck(RawArticle article, String sourceId, Cursor cursor, Instant now, Duration after) {
        this.articleId = article.id();
        this.uri = article.uri();
        this.address = article.requestedUri();
        this.sourceId = sourceId;
        this.firstPublished = now;
        this.due = now.plus(after);
        this.cursor = cursor;
    }

    /** It was there, or everybody was told that it is not: the next look is as planned. */
    void there(Instant next, Cursor reached) {
        cursor = reached;
        suspectedAt = null;
        failures = 0;
        due = next;
        leasedUntil = null;
    }

    /** It was not there; a second look decides. */
    void suspect(Instant now, Duration confirmAfter) {
        suspectedAt = now;
        cursor = null;
        failures = 0;
        due = now.plus(confirmAfter);
        leasedUntil = null;
    }

    /** Nobody could tell; the next look is at that moment, and a suspicion stays. */
    void unclear(Instant next) {
        failures++;
        due = next;
        leasedUntil = null;
    }

    /** It was not asked for; the same look at that moment. */
    void notYet(Instant turn) {
        due = turn;
        leasedUntil = null;
    }

    public UUID articleId() {
        return articleId;
    }

    /** The address of which its id is made. */
    public String uri() {
        return uri;
    }

    /** The address that is asked for. */
    public String address() {
        return address;
    }

    public String sourceId() {
        return sourceId;
    }

    public Cursor cursor() {
        return Objects.requireNonNullElse(cursor, Cursor.START);
    }

    /** When it was first not there, where that is to be confirmed. */
    public Optional<Instant> suspectedAt() {
        return Optional.ofNullable(suspectedAt);
    }
}
