package dev.vestnik.ingest.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the visits to a source went, and when the next one is due. */
@MappedSuperclass
class Course extends Wish {

    /** A passing fault is no red line; so many bad visits in a row are, if there was no good one for so long. */
    private static final int FAILURES_THAT_SHOW = 3;

    private static final Duration PASSING = Duration.ofHours(1);

    @Nullable Instant nextVisit;

    @Nullable Instant lastVisit;

    @Nullable String lastOutcome;

    @Nullable String lastMessage;

    @Nullable Instant lastSuccess;

    int failures;

    long visits;

    @JsonIgnore
    @Nullable Instant leasedUntil;

    protected Course() {}

    Course(SourceSettings settings, Origin origin) {
        super(settings, origin);
    }

    /** Anew, with a visit then; never, if that is null. */
    final void begin(@Nullable Instant visit) {
        failures = 0;
        nextVisit = visit;
        leasedUntil = null;
    }

    /** A visit that began; says which of all it is. */
    final long count() {
        return visits++;
    }

    /** Ends a visit; the next one is after that pause. */
    final void end(Instant now, Duration pause, String outcome, @Nullable String why) {
        lastVisit = now;
        nextVisit = now.plus(Spread.shortened(pause, id, visits));
        lastOutcome = outcome;
        lastMessage = why;
        leasedUntil = null;
    }

    /** Not for a passing fault; but at once where it never worked. */
    final boolean isBroken(Instant now) {
        return lastSuccess == null
                ? failures >= FAILURES_THAT_SHOW || (failures > 0 && !"later".equals(lastOutcome))
                : failures >= FAILURES_THAT_SHOW && now.isAfter(lastSuccess.plus(PASSING));
    }

    /** Whether no visit has been a good one yet. */
    public boolean isNew() {
        return lastSuccess == null;
    }

    public int failures() {
        return failures;
    }

    /** What the last visit came to; only after one. */
    public String lastOutcome() {
        return Objects.requireNonNull(lastOutcome);
    }

    public @Nullable String lastMessage() {
        return lastMessage;
    }

    /** Until when it is ours alone; only for a source that was leased. */
    public Instant leasedUntil() {
        return Objects.requireNonNull(leasedUntil);
    }
}
