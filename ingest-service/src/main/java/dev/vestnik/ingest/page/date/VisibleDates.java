package dev.vestnik.ingest.page.date;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times that publishers write for people: «21 ноября 2026, 14:05», 21.11.2026 14:05 and their like.
 *
 * @param zone of times that name none
 * @param monthFirst whether 11/10/2026 is the tenth of November
 */
public record VisibleDates(ZoneId zone, boolean monthFirst) {

    /** How far from a number that may be a year the rest of its date can begin or end. */
    private static final int NEAR = 36;

    public VisibleDates(ZoneId zone) {
        this(zone, false);
    }

    /** Behind so many characters a time is part of the story. */
    private static final int FAR = 2_000;

    /** A time and where in the text it stands. */
    public record Found(Moment moment, int start, int end) {}

    public @Nullable Moment first(String text) {
        var found = all(text);
        return found.isEmpty() ? null : found.getFirst().moment();
    }

    /** All times in the text, in its order. */
    public List<Found> all(String text) {
        List<Found> found = List.of();
        var last = Math.min(text.length(), FAR);
        for (var at = digits(text, 0); at < last; at = digits(text, at)) {
            var end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            var isYear = end - at == 4 && (text.charAt(at) == '1' || text.charAt(at) == '2');
            if (isYear || isShortDate(text, at, end)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                collect(found, text, at, end);
            }
            at = end;
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(Found::start));
        }
        return found;
    }

    private static int digits(String text, int from) {
        var at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether these two digits are the year of 21.11.26. */
    private static boolean isShortDate(String text, int at, int end) {
        return end - at == 2
                && at >= 6
                && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '/')
                && text.charAt(at - 4) == text.charAt(at - 1);
    }

    private void collect(List<Found> found, String text, int at, int end) {
        var from = Math.max(0, at - NEAR);
        var to = Math.min(text.length(), end + NEAR);
        for (var form : DateForm.values()) {
            var matcher = form.pattern().matcher(text).region(from, to).useTransparentBounds(true);
            while (matcher.find()) {
                var day = form.day(matcher.toMatchResult(), monthFirst);
                if (day != null && isFree(found, matcher.start(), matcher.end())) {
                    found.add(found(text, day, matcher.start(), matcher.end()));
                }
            }
        }
    }

    private static boolean isFree(List<Found> found, int start, int end) {
        return found.stream().noneMatch(other -> other.start() < end && start < other.end());
    }

    private Found found(String text, java.time.LocalDate day, int start, int end) {
        var time = TimeOfDay.beside(text, start, end);
        if (time == null) {
            return new Found(Moment.assumed(day.atStartOfDay(), zone).asDay(), start, end);
        }
        var local = day.atTime(time.time());
        var stated = time.zone();
        var moment = new Moment(
                local.atZone(Objects.requireNonNullElse(stated, zone)).toOffsetDateTime(), stated == null);
        return new Found(moment, Math.min(start, time.start()), Math.max(end, time.end()));
    }
}
