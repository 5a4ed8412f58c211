package dev.vestnik.ingest.page.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times that publishers write for people: «21 ноября 2026, 14:05», 21.11.2026 14:05 and their like. */
public record VisibleDates(ZoneId zone) {

    private static final String TIME =
            "(?:[\\s,|/–—-]+(?:в\\s+|at\\s+|сағат\\s+|soat\\s+)?([01]?\\d|2[0-3]):([0-5]\\d))?";

    /** Day first, month in words: Russian, Kazakh, Uzbek (both scripts), English. */
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?iu)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,12})\\.?,?\\s+(\\d{4})(?:\\s*(?:г\\.|года?|жыл[ғы]*|yil|йил))?"
                    + TIME);

    /** Year first, as Kazakh and Uzbek have it: 2026 жылғы 21 қараша, 2026-yil 21-noyabr. */
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?iu)(?<!\\d)(\\d{4})[\\s-]+(?:жыл[ғы]*|ж\\.|yil|йил)\\s+(\\d{1,2})[\\s-]+(\\p{L}{3,12})" + TIME);

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?iu)(\\p{L}{3,12})\\.?\\s+(\\d{1,2}),\\s+(\\d{4})" + TIME);

    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\.?\\d)" + TIME);

    private static final Pattern TIME_FIRST = Pattern.compile(
            "(?iu)(?<!\\d)([01]?\\d|2[0-3]):([0-5]\\d)[\\s,|]+(\\d{1,2})[\\s.-]+(\\p{L}{3,12}|\\d{1,2})[\\s.]+(\\d{4})(?!\\d)");

    /** A time and where in the text it stands. */
    public record Found(Moment moment, int start, int end) {}

    public @Nullable Moment first(String text) {
        var found = all(text);
        return found.isEmpty() ? null : found.getFirst().moment();
    }

    /** All times in the text, in its order. */
    public List<Found> all(String text) {
        var found = new ArrayList<Found>();
        collect(found, TIME_FIRST, text, m -> local(m.group(5), m.group(4), m.group(3), m.group(1), m.group(2)));
        collect(found, DAY_FIRST, text, m -> local(m.group(3), m.group(2), m.group(1), m.group(4), m.group(5)));
        collect(found, YEAR_FIRST, text, m -> local(m.group(1), m.group(3), m.group(2), m.group(4), m.group(5)));
        collect(found, MONTH_FIRST, text, m -> local(m.group(3), m.group(1), m.group(2), m.group(4), m.group(5)));
        collect(found, NUMBERS, text, m -> local(m.group(3), m.group(2), m.group(1), m.group(4), m.group(5)));
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private void collect(
            List<Found> found, Pattern form, String text, Function<MatchResult, @Nullable LocalDateTime> reader) {
        var matcher = form.matcher(text);
        while (matcher.find()) {
            var match = matcher.toMatchResult();
            var local = reader.apply(match);
            if (local != null && found.stream().noneMatch(f -> f.start() < match.end() && match.start() < f.end())) {
                found.add(new Found(Moment.assumed(local, zone), match.start(), match.end()));
            }
        }
    }

    private static @Nullable LocalDateTime local(
            String year, String month, String day, @Nullable String hour, @Nullable String minute) {
        var number = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : Months.number(month.toLowerCase(Locale.ROOT));
        try {
            var date = LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
            return date.atTime(
                    hour == null || minute == null
                            ? LocalTime.MIDNIGHT
                            : LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
