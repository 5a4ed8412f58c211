package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.page.date.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides between the times of publication that the voices of a page name: a day that two of them name beats one that only one does. */
final class Published {

    /** Clocks differ, zones are forgotten: a page may be this far ahead of its capture and no more. */
    private static final Duration AHEAD = Duration.ofHours(26);

    private static final LocalDate WEB = LocalDate.of(1991, 8, 6);

    private Published() {}

    /**
     * @param named the most trusted first, null where a voice is silent
     * @param changed times at which the article was changed; their days are no second witness for its publication
     * @param seen the one that readers see beside the headline, if they see one; also one of those named
     */
    static @Nullable Moment of(
            List<@Nullable Moment> named, List<@Nullable Moment> changed, @Nullable Moment seen, Instant captured) {
        var plausible = named.stream()
                .filter(Objects::nonNull)
                .filter(moment -> isPlausible(moment, captured))
                .toList();
        if (plausible.isEmpty()) {
            return null;
        }
        var best = plausible.getFirst();
        var most = witnesses(best, plausible);
        for (var moment : plausible) {
            var count = isAmong(changed, moment) ? 0 : witnesses(moment, plausible);
            if (count > most) {
                best = moment;
                most = count;
            }
        }
        if (most == 1
                && seen != null
                && isAmong(changed, best)
                && seen.at().isBefore(best.at())
                && !isAmong(changed, seen)) {
            return seen; // nothing is shown as published before it was; what the head has is the last change
        }
        var finest = finest(best, plausible);
        return seen == null ? finest : finest.inZoneOf(seen).onDayOf(seen);
    }

    /** The earliest known change, marked as a guess: by then the article was there. */
    static @Nullable Moment lastResort(List<@Nullable Moment> changed, @Nullable Moment seen, Instant captured) {
        return Stream.concat(Stream.ofNullable(seen), changed.stream())
                .filter(Objects::nonNull)
                .filter(moment -> isPlausible(moment, captured))
                .findFirst()
                .map(Moment::asGuess)
                .orElse(null);
    }

    static boolean isPlausible(Moment moment, Instant captured) {
        return !moment.at().toInstant().isAfter(captured.plus(AHEAD))
                && !moment.at().toLocalDate().isBefore(WEB);
    }

    private static boolean isAmong(List<@Nullable Moment> days, Moment moment) {
        return days.stream().anyMatch(other -> other != null && other.isOnDayOf(moment));
    }

    private static long witnesses(Moment moment, List<Moment> all) {
        return all.stream().filter(other -> isNear(moment, other)).count();
    }

    /** The same day, seen from two zones. */
    private static boolean isNear(Moment a, Moment b) {
        return Math.abs(a.at().toLocalDate().toEpochDay() - b.at().toLocalDate().toEpochDay()) <= 1;
    }

    /** Of those that name this day, one with the time of day; stated with its zone if there is one. */
    private static Moment finest(Moment chosen, List<Moment> all) {
        var finest = chosen;
        for (var other : all) {
            var addsTime = !finest.hasTime() && other.hasTime();
            var addsZone = finest.zoneAssumed() && !other.zoneAssumed() && other.hasTime() == finest.hasTime();
            if ((addsTime || addsZone) && isNear(chosen, other) && (chosen.isOnDayOf(other) || !other.zoneAssumed())) {
                finest = other;
            }
        }
        return finest;
    }
}
