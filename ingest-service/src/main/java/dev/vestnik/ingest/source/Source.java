package dev.vestnik.ingest.source;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.vestnik.ingest.fetch.Cursor;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A site that is visited: its settings, the course of its visits, how far it is read, how it does.
 * The version is the lease's fence: whoever kept a source longer than its lease can no longer write to it.
 */
@Entity
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
@JsonInclude(Include.NON_NULL)
public class Source extends Course {

    /** A 404 is often a mistake that somebody mends: so long, and so many visits, we hope. */
    private static final Duration HOPE = Duration.ofDays(7);

    private static final int HOPEFUL_VISITS = 10;

    State state = State.HEALTHY;

    @Nullable String reason;

    @Convert(converter = UriText.class)
    @Nullable URI foundFeed;

    @Embedded
    @Nullable Cursor cursor;

    @Embedded
    @Nullable Rhythm rhythm;

    @Convert(converter = DurationText.class)
    Duration learnedInterval = Rhythm.AT_FIRST;

    Instant knownSince;

    @Nullable Instant missingSince;

    @Version
    @JsonIgnore
    int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Source() {}

    Source(SourceSettings settings, Origin origin, Instant firstVisit) {
        super(settings, origin);
        this.knownSince = firstVisit;
        revive(firstVisit);
    }

    /** New settings, visited then; another feed is read from its start. */
    final void take(SourceSettings settings, Origin from, Instant visit) {
        if (!settings.feed().equals(wishedFeed())) {
            cursor = null;
            rhythm = null;
            learnedInterval = Rhythm.AT_FIRST;
            foundFeed = null;
        }
        wish(settings, from);
        revive(visit);
    }

    private void revive(Instant visit) {
        missingSince = null;
        reason = null;
        state = enabled ? State.HEALTHY : State.PAUSED;
        begin(enabled ? visit : null);
    }

    /** Takes in what a document tells of the source's rhythm. */
    public void hear(Collection<Instant> entryTimes, int newEntries, @Nullable Duration hint, Instant now) {
        rhythm = Objects.requireNonNullElse(rhythm, Rhythm.UNKNOWN).after(entryTimes, newEntries, hint, now);
    }

    /** Ends a visit that reached everything it wanted. */
    public void rest(Instant now, String outcome, Cursor reached, Pace pace) {
        cursor = reached;
        succeed(now, outcome, null, pace);
    }

    /** Ends a visit that left entries for the next one: no cursor, because it would hide them. */
    public void leavePending(Instant now, String why, Pace pace) {
        cursor = null;
        succeed(now, "pending", why, pace);
    }

    private void succeed(Instant now, String outcome, @Nullable String why, Pace pace) {
        failures = 0;
        missingSince = null;
        lastSuccess = now;
        learnedInterval = Objects.requireNonNullElse(rhythm, Rhythm.UNKNOWN).pause(now, pace);
        end(now, Objects.requireNonNullElse(interval, learnedInterval), outcome, why);
    }

    /** Ends a visit that failed: the longer it goes on, the longer we stay away. */
    public void backOff(Instant now, String outcome, String why, Pace pace) {
        var patience = Objects.requireNonNullElse(interval, learnedInterval).multipliedBy(1L << Math.min(failures, 16));
        failures++;
        end(now, patience.compareTo(pace.longestBackOff()) < 0 ? patience : pace.longestBackOff(), outcome, why);
    }

    /** Ends a visit to a host that wants to be asked again at that time, not before; if that goes on, later still. */
    public void postpone(Instant now, Instant until, String why, Pace pace) {
        backOff(now, "later", why, pace);
        nextVisit = Objects.requireNonNull(nextVisit).isBefore(until) ? until : nextVisit;
    }

    /** Ends a visit that found nothing at the address; after a week of that the source is given up. */
    public void miss(Instant now, String why, Pace pace) {
        missingSince = Objects.requireNonNullElse(missingSince, now);
        backOff(now, "gone", why, pace);
        if (foundFeed != null) {
            foundFeed = null; // the site may name another one
            cursor = null;
            return;
        }
        if (failures >= HOPEFUL_VISITS && !now.isBefore(missingSince.plus(HOPE))) {
            retire(now, why + " since " + missingSince);
        }
    }

    /** Ends the last visit: it is gone for good. New settings bring it back. */
    public void retire(Instant now, String why) {
        end(now, Duration.ZERO, "retired", why);
        state = State.RETIRED;
        reason = why;
        nextVisit = null;
    }

    /** What was visited lives elsewhere now; said after the visit's end. */
    public void moveTo(URI address) {
        lastMessage = "Moved for good from " + address() + " to " + address;
        if (foundFeed != null) {
            foundFeed = address;
        } else {
            moveWish(address);
        }
    }

    /** The site's page names this feed; from now on it is visited instead. */
    public void find(URI address) {
        foundFeed = address;
    }

    /** How it does, with what its coverage says: each a sentence, or null where all is well. */
    public void judge(Instant now, @Nullable String silence, @Nullable String nonsense) {
        if (!enabled || state == State.RETIRED) {
            return;
        }
        var broken = isBroken(now);
        reason = silence != null ? silence : broken ? lastMessage : nonsense;
        state = silence != null ? State.SILENT : broken || nonsense != null ? State.FAILING : State.HEALTHY;
    }

    /** Where it is visited: the feed that was found at its address, or the address itself. */
    public URI address() {
        return Objects.requireNonNullElse(foundFeed, feed);
    }

    public @Nullable URI foundFeed() {
        return foundFeed;
    }

    /** Since when it is visited. */
    public Instant knownSince() {
        return knownSince;
    }

    /** Up to when its entries were looked at before this visit. */
    public Instant lookedUntil() {
        return Objects.requireNonNullElse(lastSuccess, knownSince);
    }

    public State state() {
        return state;
    }

    public Cursor cursor() {
        return Objects.requireNonNullElse(cursor, Cursor.START);
    }
}
