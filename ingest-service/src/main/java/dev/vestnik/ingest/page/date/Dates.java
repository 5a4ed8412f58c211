package dev.vestnik.ingest.page.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times that publishers write for machines: ISO 8601 with its usual liberties, RFC 1123, seconds of the epoch; else as people do. */
public record Dates(ZoneId zone) {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})(?:\\s*[T ]\\s*(\\d{1,2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,:]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d{1,2}(?::?\\d{2})?(?!\\d))?)?.*");

    /** What JavaScript makes of a date: Sat Nov 21 2026 14:05:00 GMT+0500 (…), and Unix: Sat Nov 21 14:05:00 UTC 2026. */
    private static final Pattern PROGRAM = Pattern.compile(
            "\\p{L}{3},? (\\p{L}{3}) (\\d{1,2}) (?:(\\d{4}) )?(\\d{2}):(\\d{2}):(\\d{2})(?: (?:GMT|UTC|Z)?([+-]\\d{4})?)?(?: ?[A-Z]{0,4} (\\d{4}))?.*");

    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?(?:\\.\\d+)?");

    public @Nullable Moment machine(@Nullable String text) {
        if (text == null || text.length() < 8) {
            return null;
        }
        var stripped = text.strip();
        try {
            var iso = ISO.matcher(stripped);
            if (iso.matches()) {
                return iso(iso.toMatchResult());
            }
            var epoch = EPOCH.matcher(stripped);
            if (epoch.matches()) {
                var at = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
                return new Moment(at.atOffset(ZoneOffset.UTC), false);
            }
            return words(stripped);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private Moment iso(MatchResult iso) {
        var day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (iso.group(4) == null) {
            return Moment.assumed(day.atStartOfDay(), zone).asDay();
        }
        var local = LocalDateTime.of(day, LocalTime.of(number(iso, 4), number(iso, 5), number(iso, 6)));
        return at(local, iso.group(7));
    }

    private Moment at(LocalDateTime local, @Nullable String offset) {
        if (offset == null) {
            return Moment.assumed(local, zone);
        }
        var isUtc = offset.equals("UTC") || offset.equals("GMT");
        var full = offset.matches("[+-]\\d(?::.*)?") ? offset.charAt(0) + "0" + offset.substring(1) : offset;
        return new Moment(local.atOffset(isUtc ? ZoneOffset.UTC : ZoneOffset.of(full)), false);
    }

    private static int number(MatchResult match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }

    private @Nullable Moment words(String text) {
        var program = PROGRAM.matcher(text);
        if (program.matches() && (program.group(3) != null || program.group(8) != null)) {
            var year = program.group(3) == null ? number(program, 8) : number(program, 3);
            var day = LocalDate.of(year, Months.number(program.group(1)), number(program, 2));
            var zoneName = text.contains("GMT") || text.contains("UTC") ? "Z" : null;
            var offset = program.group(7) == null ? zoneName : program.group(7);
            return at(day.atTime(number(program, 4), number(program, 5), number(program, 6)), offset);
        }
        return rfc1123(text.replaceFirst(" (?:UTC|UT|Z)$", " GMT"));
    }

    private @Nullable Moment rfc1123(String text) {
        try {
            var at = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
            return new Moment(at, false);
        } catch (DateTimeException notForMachines) {
            return text.length() > 80 ? null : new VisibleDates(zone).first(text);
        }
    }
}
