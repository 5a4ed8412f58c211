package dev.vestnik.ingest.coverage;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * When silence is an alarm, from the hours that brought at least one article (so a burst of fifty counts once).
 *
 * <p>An hour of the week that was seen n times and brought something k times is expected to do so with probability
 * p = k / (n + 1). A silence over several hours surprises by the sum of -ln(1 - p), which is the logarithm of one over its
 * chance: nights and Sundays without news add nothing. It is an alarm when it surprises more than a chance of one in ten
 * thousand <em>and</em> twice as much as the most surprising silence in the history, so that an irregular source gets the
 * patience that it has asked for so far, and never before three hours.
 *
 * <p>Hours of the day stand for hours of the week until two weeks are known. Nothing is said of a source with less than a
 * week of history or less than twelve hours that brought something: too little to tell.
 */
final class Silence {

    /** So far back the history reaches. */
    static final Duration MEMORY = Duration.ofDays(28);

    private static final double RARE = Math.log(10_000);
    private static final double PATIENCE = 2;
    private static final Duration SHORTEST = Duration.ofHours(3);
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ENOUGH = 12;
    private static final int HOURS_OF_A_DAY = 24;
    private static final int HOURS_OF_A_WEEK = 168;

    private final double[] surprise;

    private Silence(NavigableSet<Instant> hours) {
        var span = Duration.between(hours.first(), hours.last());
        var seen = new int[span.compareTo(TWO_WEEKS) < 0 ? HOURS_OF_A_DAY : HOURS_OF_A_WEEK];
        var brought = new int[seen.length];
        for (var hour = hours.first(); !hour.isAfter(hours.last()); hour = hour.plus(HOUR)) {
            var slot = slot(hour, seen.length);
            seen[slot]++;
            brought[slot] += hours.contains(hour) ? 1 : 0;
        }
        surprise = new double[seen.length];
        for (var slot = 0; slot < seen.length; slot++) {
            surprise[slot] = -Math.log(1 - brought[slot] / (seen[slot] + 1.0));
        }
    }

    /** Until when a silence that begins after the last of these full hours is nothing to worry about, if anybody can tell. */
    static Optional<Instant> alarmAfter(NavigableSet<Instant> hours) {
        if (hours.size() < ENOUGH
                || Duration.between(hours.first(), hours.last()).compareTo(A_WEEK) < 0) {
            return Optional.empty();
        }
        return new Silence(hours).alarm(hours);
    }

    private Optional<Instant> alarm(NavigableSet<Instant> hours) {
        var enough = Math.max(RARE, PATIENCE * mostSurprising(hours));
        var last = hours.last();
        var sum = 0.0;
        for (var hour = last.plus(HOUR); hour.isBefore(last.plus(LONGEST)); hour = hour.plus(HOUR)) {
            sum += surprise(hour);
            if (sum >= enough && Duration.between(last, hour).compareTo(SHORTEST) >= 0) {
                return Optional.of(hour.plus(HOUR));
            }
        }
        return Optional.empty();
    }

    private double mostSurprising(NavigableSet<Instant> hours) {
        var most = 0.0;
        var sum = 0.0;
        for (var hour = hours.first(); hour.isBefore(hours.last()); hour = hour.plus(HOUR)) {
            sum = hours.contains(hour) ? 0 : sum + surprise(hour);
            most = Math.max(most, sum);
        }
        return most;
    }

    private double surprise(Instant hour) {
        return surprise[slot(hour, surprise.length)];
    }

    private static int slot(Instant hour, int slots) {
        var time = hour.atOffset(ZoneOffset.UTC);
        return slots == HOURS_OF_A_DAY
                ? time.getHour()
                : (time.getDayOfWeek().getValue() - 1) * HOURS_OF_A_DAY + time.getHour();
    }
}
