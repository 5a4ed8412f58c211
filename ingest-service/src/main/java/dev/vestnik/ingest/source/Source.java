package dev.vestnik.ingest.source;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.vestnik.ingest.fetch.Cursor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A site that is visited: its settings, how far it is read, when it is due, how the last visit went.
 * The version is the lease's fence: whoever kept a source longer than its lease can no longer write to it.
 */
@Entity
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
@JsonInclude(Include.NON_NULL)
public class Source {

    @Id
    String id;

    String name;

    @Convert(converter = UriText.class)
    URI feed;

    @Nullable String language;

    @Nullable ZoneId zone;

    @Column(name = "visit_interval")
    @Convert(converter = DurationText.class)
    Duration interval;

    @Embedded
    @Nullable Cursor cursor;

    Instant nextVisit;

    @Nullable Instant lastVisit;

    @Nullable String lastOutcome;

    @Nullable String lastMessage;

    int failures;

    @JsonIgnore
    @Nullable Instant leasedUntil;

    @Version
    @JsonIgnore
    int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Source() {}

    Source(SourceSettings settings, Instant now) {
        this.id = settings.id();
        this.name = settings.name();
        this.feed = settings.feed();
        this.interval = settings.interval();
        this.nextVisit = now;
        take(settings, now);
    }

    /** New settings, visited at once; another feed is read from its start. */
    final void take(SourceSettings settings, Instant now) {
        if (!settings.feed().equals(feed)) {
            cursor = null;
        }
        name = settings.name();
        feed = settings.feed();
        language = settings.language();
        zone = settings.zone();
        interval = settings.interval();
        nextVisit = now;
        leasedUntil = null;
    }

    boolean has(SourceSettings settings) {
        return settings.equals(new SourceSettings(id, name, feed, language, zone, interval));
    }

    /** Ends a visit that reached everything it wanted. */
    public void rest(Instant now, String outcome, Cursor reached) {
        failures = 0;
        cursor = reached;
        end(now, interval, outcome, null);
    }

    /** Ends a visit that did not: the longer it goes on, the longer we stay away. The whole feed is asked for next time. */
    public void backOff(Instant now, String outcome, String why, Duration longest) {
        var patience = interval.multipliedBy(1L << Math.min(failures, 16));
        failures++;
        end(now, patience.compareTo(longest) < 0 ? patience : longest, outcome, why);
    }

    /** Ends a visit that left entries for the next one: no cursor, because it would hide them. */
    public void leavePending(Instant now, String why) {
        cursor = null;
        end(now, interval, "pending", why);
    }

    private void end(Instant now, Duration pause, String outcome, @Nullable String why) {
        lastVisit = now;
        nextVisit = now.plus(pause);
        lastOutcome = outcome;
        lastMessage = why;
        leasedUntil = null;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public URI feed() {
        return feed;
    }

    public @Nullable String language() {
        return language;
    }

    public @Nullable ZoneId zone() {
        return zone;
    }

    public Cursor cursor() {
        return Objects.requireNonNullElse(cursor, Cursor.START);
    }

    /** What the last visit came to; only after one. */
    public String lastOutcome() {
        return Objects.requireNonNull(lastOutcome);
    }

    /** Until when it is ours alone; only for a source that was leased. */
    public Instant leasedUntil() {
        return Objects.requireNonNull(leasedUntil);
    }
}
