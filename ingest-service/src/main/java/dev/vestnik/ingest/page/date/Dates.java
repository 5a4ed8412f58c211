package dev.vestnik.ingest.page.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times that publishers write for machines: ISO 8601 with its usual liberties, and RFC 1123. */
public record Dates(ZoneId zone) {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d+)?\\s*(Z|[+-]\\d{2}(?::?\\d{2})?)?)?.*");

    public @Nullable Moment machine(@Nullable String text) {
        var iso = ISO.matcher(text == null ? "" : text.strip());
        try {
            return iso.matches() ? iso(iso.toMatchResult()) : rfc1123(text);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private Moment iso(MatchResult iso) {
        var day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (iso.group(4) == null) {
            return Moment.assumed(day.atStartOfDay(), zone);
        }
        var local = LocalDateTime.of(day, LocalTime.of(number(iso, 4), number(iso, 5), number(iso, 6)));
        var offset = iso.group(7);
        return offset == null ? Moment.assumed(local, zone) : new Moment(local.atOffset(ZoneOffset.of(offset)), false);
    }

    private static int number(MatchResult match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }

    private static @Nullable Moment rfc1123(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : new Moment(OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME), false);
    }
}
