package dev.vestnik.ingest.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often a source has something new. The next visit comes after half the usual gap between its entries, or after a
 * sixteenth of the time since its newest entry where that is longer: a busy source is visited often, one that sleeps (at
 * night, for good) less and less, and after a night of eight hours the first news of the morning waits half an hour at most.
 *
 * @param usualGap the median gap between the newest entries
 * @param newestEntry when the newest entry appeared
 * @param hint the pause that the source itself asks for; heard as long as it no more than doubles ours
 */
@Embeddable
@JsonInclude(Include.NON_NULL)
public record Rhythm(
        @Column(name = "usual_gap") @Convert(converter = DurationText.class) @Nullable Duration usualGap,

        @Column(name = "newest_entry") @Nullable Instant newestEntry,

        @Column(name = "hinted_interval") @Convert(converter = DurationText.class) @Nullable Duration hint) {

    static final Rhythm UNKNOWN = new Rhythm(null, null, null);
    static final Duration AT_FIRST = Duration.ofMinutes(5);

    private static final int NEWEST = 20;
    private static final int ENOUGH = 3;
    private static final int HALF = 2;
    private static final int SIXTEENTH = 16;
    private static final double WEIGHT_OF_THE_LATEST = 0.3;

    /** What a document tells: the times of its entries where it has them, how many were new where it has none. */
    Rhythm after(Collection<Instant> entryTimes, int newEntries, @Nullable Duration hinted, Instant now) {
        var times = entryTimes.stream()
                .filter(time -> !time.isAfter(now))
                .sorted(Comparator.reverseOrder())
                .distinct()
                .limit(NEWEST)
                .toList();
        if (times.size() >= ENOUGH) {
            var gaps = IntStream.range(1, times.size())
                    .mapToObj(i -> Duration.between(times.get(i), times.get(i - 1)))
                    .sorted()
                    .toList();
            return new Rhythm(gaps.get(gaps.size() / 2), times.getFirst(), hinted);
        }
        return newEntries == 0 ? new Rhythm(usualGap, newestEntry, hinted) : found(newEntries, hinted, now);
    }

    /** Entries without times: each find moves the usual gap by a third towards the time since the last one. */
    private Rhythm found(int newEntries, @Nullable Duration hinted, Instant now) {
        if (newestEntry == null) {
            return new Rhythm(usualGap, now, hinted);
        }
        var gap = Duration.between(newestEntry, now).dividedBy(newEntries);
        var usual = usualGap == null ? gap : usualGap;
        var moved = usual.plus(Spread.scaled(gap.minus(usual), WEIGHT_OF_THE_LATEST));
        return new Rhythm(moved, now, hinted);
    }

    Duration pause(Instant now, Pace pace) {
        if (usualGap == null) {
            return pace.within(stretched(AT_FIRST));
        }
        var half = usualGap.dividedBy(HALF);
        var sleep = Duration.between(Objects.requireNonNullElse(newestEntry, now), now)
                .dividedBy(SIXTEENTH);
        return pace.within(stretched(half.compareTo(sleep) < 0 ? sleep : half));
    }

    private Duration stretched(Duration pause) {
        if (hint == null || hint.compareTo(pause) <= 0) {
            return pause;
        }
        var twice = pause.multipliedBy(2);
        return hint.compareTo(twice) < 0 ? hint : twice;
    }
}
