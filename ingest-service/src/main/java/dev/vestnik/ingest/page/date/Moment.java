package dev.vestnik.ingest.page.date;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A time that the page states.
 *
 * @param zoneAssumed whether the page leaves the zone out
 * @param wholeDay whether the page names the day only; {@code at} is then its first minute
 * @param guessed whether the year or the day was reckoned from the time of the capture: "yesterday", "21 November"
 */
public record Moment(OffsetDateTime at, boolean zoneAssumed, boolean wholeDay, boolean guessed) {

    /** Offsets are whole or half hours but for three places (Nepal, the Chathams, Eucla), too few to risk a chance hit. */
    private static final int HALF_HOUR = 30;

    private static final int FARTHEST = 14 * 60;

    /** In hours, as far as Alaska and Japan; what needs more was rather written a day earlier or later. */
    private static final int FARTHEST_DAY = 9;

    public Moment(OffsetDateTime at, boolean zoneAssumed) {
        this(at, zoneAssumed, false, false);
    }

    static Moment assumed(LocalDateTime local, ZoneId zone) {
        return new Moment(local.atZone(zone).toOffsetDateTime(), true);
    }

    /** The same, known only to the day. */
    Moment asDay() {
        return new Moment(at, zoneAssumed, true, guessed);
    }

    /** The same, reckoned and not read. */
    public Moment asGuess() {
        return new Moment(at, zoneAssumed, wholeDay, true);
    }

    /** Whether the two can mean the same day, each in its own zone. */
    public boolean isOnDayOf(Moment other) {
        return at.toLocalDate().equals(other.at.toLocalDate());
    }

    /** Whether there is a time of day to go by; midnight sharp is what programs write where they know none. */
    public boolean hasTime() {
        return !wholeDay && (at.getHour() != 0 || at.getMinute() != 0 || at.getSecond() != 0);
    }

    /**
     * The same instant as the page's readers see it: a time that is stated in UTC and shown elsewhere on the page as a
     * local time gives away the offset between the two.
     */
    public Moment inZoneOf(Moment shown) {
        if (!isUtc() || !shown.zoneAssumed || !shown.hasTime()) {
            return this;
        }
        var minutes = Duration.between(at.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES), shown.at.toLocalDateTime())
                .toMinutes();
        var isOffset = minutes != 0 && minutes % HALF_HOUR == 0 && Math.abs(minutes) <= FARTHEST;
        return isOffset
                ? new Moment(at.withOffsetSameInstant(ZoneOffset.ofTotalSeconds((int) minutes * 60)), false)
                : this;
    }

    /**
     * The same instant on the day that the page's readers see: where the page, or its address, names the day before or after a
     * time in UTC, it is written with the smallest offset of whole hours that makes it that day.
     */
    public Moment onDayOf(Moment shown) {
        var days = shown.at.toLocalDate().toEpochDay() - at.toLocalDate().toEpochDay();
        if (!isUtc() || !shown.zoneAssumed || Math.abs(days) != 1) {
            return this;
        }
        var hours = days > 0 ? 24 - at.getHour() : -1 - at.getHour();
        return Math.abs(hours) <= FARTHEST_DAY
                ? new Moment(at.withOffsetSameInstant(ZoneOffset.ofHours(hours)), false)
                : this;
    }

    private boolean isUtc() {
        return !zoneAssumed && hasTime() && at.getOffset().equals(ZoneOffset.UTC);
    }
}
