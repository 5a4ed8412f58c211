package dev.vestnik.ingest.feed.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a time of a feed: RFC 822 and ISO 8601 with all that publishers make of them. A day alone is its first moment. */
public record FeedDates(ZoneId assumed) {

    /** No form is longer; what is longer is no time. */
    private static final int LONGEST = 100;

    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(?:\\.\\d+)?");
    private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");

    /** Null if it is none. The zone is the assumed one where none is stated. */
    public @Nullable Instant read(@Nullable String text) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return null;
        }
        try {
            if (SECONDS.matcher(stripped).matches()) {
                return Instant.ofEpochSecond((long) Double.parseDouble(stripped));
            }
            if (MILLIS.matcher(stripped).matches()) {
                return Instant.ofEpochMilli(Long.parseLong(stripped));
            }
            return DayForms.find(stripped).map(day -> at(day, stripped)).orElse(null);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private Instant at(LocalDate day, String text) {
        var time = ClockTime.find(text);
        return day.atStartOfDay()
                .plus(time.sinceMidnight())
                .atZone(time.zone() == null ? assumed : time.zone())
                .toInstant();
    }
}
