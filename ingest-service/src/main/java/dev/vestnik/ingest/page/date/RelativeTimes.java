package dev.vestnik.ingest.page.date;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that are told from the reader's now: «сегодня, 18:06», "yesterday at 18:06", "2 hours ago", in the words of
 * the Unicode locale data. Always a guess: the page may be older than its capture.
 */
public record RelativeTimes(ZoneId zone, Instant captured) {

    private static final List<String> LANGUAGES = List.of(
            "ru", "kk", "uz-Latn", "uz-Cyrl", "en", "de", "fr", "es", "it", "pt", "pl", "nl", "tr", "cs", "uk", "bg",
            "ky");

    /** One of each plural form. */
    private static final List<Integer> COUNTS = List.of(1, 2, 5, 21);

    private static final Map<RelativeUnit, Integer> MINUTES =
            Map.of(RelativeUnit.MINUTES, 1, RelativeUnit.HOURS, 60, RelativeUnit.DAYS, 24 * 60);

    private static final Map<String, Integer> DAYS_BACK = new LinkedHashMap<>();
    private static final Map<String, Integer> AGO = new LinkedHashMap<>();
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

    static {
        for (var language : LANGUAGES) {
            var words = RelativeDateTimeFormatter.getInstance(ULocale.forLanguageTag(language));
            DAYS_BACK.put(words.format(Direction.THIS, AbsoluteUnit.DAY).toLowerCase(Locale.ROOT), 0);
            DAYS_BACK.put(words.format(Direction.LAST, AbsoluteUnit.DAY).toLowerCase(Locale.ROOT), 1);
            for (var unit : MINUTES.keySet()) {
                for (var count : COUNTS) {
                    var phrase = words.format(count, Direction.LAST, unit).toLowerCase(Locale.ROOT);
                    AGO.put(NUMBER.matcher(phrase).replaceFirst("#"), MINUTES.getOrDefault(unit, 0));
                }
            }
        }
    }

    /** The time in a short line; a day without a time of day is none, as the heading "Today" is none. */
    public @Nullable Moment in(String line) {
        var text = line.toLowerCase(Locale.ROOT);
        var day = day(text);
        var time = day == null ? null : TimeOfDay.in(text);
        if (day != null && time != null) {
            return Moment.assumed(day.atTime(time.time()), zone).asGuess();
        }
        var number = NUMBER.matcher(text);
        if (number.find()) {
            var phrase = number.replaceFirst("#");
            for (var ago : AGO.entrySet()) {
                if (phrase.contains(ago.getKey())) {
                    var at = captured.minusSeconds(60L * ago.getValue() * Integer.parseInt(number.group()));
                    return new Moment(at.atZone(zone).toOffsetDateTime(), false).asGuess();
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate day(String text) {
        for (var word : DAYS_BACK.entrySet()) {
            if (text.startsWith(word.getKey())) {
                return LocalDate.ofInstant(captured, zone).minusDays(word.getValue());
            }
        }
        return null;
    }
}
