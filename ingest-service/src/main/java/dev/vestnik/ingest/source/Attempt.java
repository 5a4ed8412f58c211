package dev.vestnik.ingest.source;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of the last ten visits to a source, for people who ask why it gives nothing. */
@Entity
@IdClass(Attempt.Key.class)
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@JsonInclude(Include.NON_NULL)
public class Attempt {

    /** Attempts stand in a ring: each is written over by the tenth after it. */
    static final int KEPT = 10;

    /** Which place in which source's ring. */
    record Key(String sourceId, int slot) {}

    @Id
    @JsonIgnore
    String sourceId;

    @Id
    @JsonIgnore
    int slot;

    Instant startedAt;

    long tookMillis;

    String outcome;

    @Nullable String message;

    int published;

    int failed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Attempt() {}

    Attempt(Source source, Instant startedAt, Instant endedAt, Harvest harvest) {
        this.sourceId = source.id;
        this.slot = Math.floorMod(source.count(), KEPT);
        this.startedAt = startedAt;
        this.tookMillis = Duration.between(startedAt, endedAt).toMillis();
        this.outcome = source.lastOutcome();
        this.message = source.lastMessage;
        this.published = harvest.published();
        this.failed = harvest.failed();
    }
}
