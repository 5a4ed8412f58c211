package dev.vestnik.store.replay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** That some articles are sent through enrichment again, and how far that has come. */
@Entity
@Table(name = "replay")
public class Replay {

    static final String RUNNING = "running";
    static final String STOPPED = "stopped";
    static final String DONE = "done";
    static final String FAILED = "failed";

    /** What a round that began late may make up for. */
    private static final Duration CREDIT = Duration.ofSeconds(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @ColumnTransformer(read = "cast(criteria as text)", write = "cast(? as json)")
    String criteria;

    @Column(name = "per_second")
    int perSecond;

    String state;

    @Nullable UUID position;

    long sent;

    long refused;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    /** Of a failed one, why. */
    @Nullable String failure;

    @SuppressWarnings("NullAway.Init")
    protected Replay() {}

    static Replay of(String criteria, int perSecond, Instant now) {
        var replay = new Replay();
        replay.criteria = criteria;
        replay.perSecond = perSecond;
        replay.state = RUNNING;
        replay.dueAt = now;
        replay.createdAt = now;
        return replay;
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    /** Articles were sent up to that one; what comes next waits until they were not too many. */
    void sentUpTo(UUID last, int articles, int ofThemRefused, Instant now) {
        position = last;
        sent += articles - ofThemRefused;
        refused += ofThemRefused;
        var earliest = now.minus(CREDIT);
        dueAt = (dueAt.isBefore(earliest) ? earliest : dueAt)
                .plus(Duration.ofSeconds(1).multipliedBy(articles).dividedBy(perSecond));
    }

    void end(String how, Instant now) {
        state = how;
        endedAt = now;
    }

    void fail(String why, Instant now) {
        end(FAILED, now);
        failure = why;
    }
}
