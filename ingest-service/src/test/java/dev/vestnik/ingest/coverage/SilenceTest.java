package dev.vestnik.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SilenceTest {

    /** A Monday, midnight. */
    private static final Instant START = Instant.parse("2026-10-26T00:00:00Z");

    private static final int FOUR_WEEKS = 28 * 24;

    @Test
    void aSourceThatWritesEveryHourIsMissedAfterAFewHours() {
        var hours = hours(FOUR_WEEKS, hour -> true);

        assertThat(alarm(hours)).isBetween(Duration.ofHours(4), Duration.ofHours(8));
    }

    @Test
    void aNightlyPauseOfItsOwnHistoryIsNoAlarm() {
        var day = hours(FOUR_WEEKS, hour -> isDay(hour));
        var evening = until(day, 21);

        // The last article came at nine in the evening: the whole night is patience, the next morning is not.
        assertThat(alarm(evening)).isGreaterThan(Duration.ofHours(12)).isLessThan(Duration.ofHours(18));
    }

    @Test
    void inTheMiddleOfTheDayTheSameSourceIsMissedSooner() {
        var day = hours(FOUR_WEEKS, hour -> isDay(hour));

        assertThat(alarm(until(day, 10))).isLessThan(Duration.ofHours(9));
    }

    @Test
    void aFreeWeekendOfItsOwnHistoryIsNoAlarm() {
        var week = hours(FOUR_WEEKS - 2 * 24, hour -> isDay(hour) && !isWeekend(hour));

        // The last article came on Friday evening; all of Saturday and Sunday pass.
        assertThat(alarm(week)).isGreaterThan(Duration.ofHours(60)).isLessThan(Duration.ofHours(74));
    }

    @Test
    void anIrregularSourceGetsThePatienceThatItHasAskedForSoFar() {
        var dice = new Random(7);
        var regular = hours(FOUR_WEEKS, hour -> dice.nextInt(3) == 0);
        var pausing = new TreeSet<>(regular);
        pausing.removeAll(regular.subSet(START.plus(Duration.ofDays(9)), START.plus(Duration.ofDays(11))));

        assertThat(alarm(regular)).isLessThan(Duration.ofDays(2));
        assertThat(alarm(pausing)).isGreaterThan(Duration.ofDays(3));
    }

    @Test
    void aSourceThatWritesAtRandomIsSeldomMissedWithoutReason() {
        var alarms = 0;
        for (var seed = 0; seed < 20; seed++) {
            var dice = new Random(seed);
            var hours = hours(2 * FOUR_WEEKS, hour -> dice.nextInt(4) == 0);
            alarms += alarmsInTheLastFourWeeks(hours);
        }

        // Twenty sources, four weeks each.
        assertThat(alarms).isLessThanOrEqualTo(1);
    }

    @Test
    void ofAYoungOrRareSourceNobodyCanTell() {
        assertThat(Silence.alarmAfter(hours(6 * 24, hour -> true))).isEmpty();
        assertThat(Silence.alarmAfter(hours(
                        FOUR_WEEKS,
                        hour -> hour.atOffset(ZoneOffset.UTC).getDayOfWeek() == DayOfWeek.MONDAY
                                && hour.atOffset(ZoneOffset.UTC).getHour() == 9)))
                .isEmpty();
        assertThat(Silence.alarmAfter(new TreeSet<>())).isEmpty();
    }

    private static int alarmsInTheLastFourWeeks(NavigableSet<Instant> hours) {
        var alarms = 0;
        for (var hour : hours.tailSet(START.plus(Silence.MEMORY))) {
            var next = hours.higher(hour);
            var history = new TreeSet<>(hours.subSet(hour.minus(Silence.MEMORY), true, hour, true));
            var alarm = Silence.alarmAfter(history);
            alarms += next != null && alarm.isPresent() && next.isAfter(alarm.get()) ? 1 : 0;
        }
        return alarms;
    }

    private static Duration alarm(NavigableSet<Instant> hours) {
        return Duration.between(hours.last(), Silence.alarmAfter(hours).orElseThrow());
    }

    private static NavigableSet<Instant> hours(int count, Predicate<Instant> writes) {
        var hours = new TreeSet<Instant>();
        for (var hour = START;
                hour.isBefore(START.plus(Duration.ofHours(count)));
                hour = hour.plus(Duration.ofHours(1))) {
            if (writes.test(hour)) {
                hours.add(hour);
            }
        }
        return hours;
    }

    /** Without what came after that hour of the last day. */
    private static NavigableSet<Instant> until(NavigableSet<Instant> hours, int lastHour) {
        var midnight = hours.last()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return new TreeSet<>(hours.headSet(midnight.plus(Duration.ofHours(lastHour)), true));
    }

    private static boolean isDay(Instant hour) {
        var time = hour.atOffset(ZoneOffset.UTC).getHour();
        return time >= 7 && time <= 21;
    }

    private static boolean isWeekend(Instant hour) {
        return hour.atOffset(ZoneOffset.UTC).getDayOfWeek().getValue() > 5;
    }
}
