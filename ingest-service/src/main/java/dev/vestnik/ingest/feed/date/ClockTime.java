package dev.vestnik.ingest.feed.date;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day and its zone, which is null where none is stated. 24:00 is the end of the day. */
record ClockTime(Duration sinceMidnight, @Nullable ZoneId zone) {

    private static final ClockTime MIDNIGHT = new ClockTime(Duration.ZERO, null);

    private static final Pattern COLONS = Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d+)?)?");
    private static final Pattern COMPACT = Pattern.compile("(?<=\\d)T(\\d{2})(\\d{2})?(\\d{2})?(?:[.,]\\d+)?");

    private static final Pattern HALF =
            Pattern.compile("(?i)(?<!\\p{L})(?:(am|a\\.m\\.|오전|上午|午前)|(pm|p\\.m\\.|오후|下午|午後))");
    private static final Pattern ZONE = Pattern.compile(
            "(?i)^[\\s(]*(?:[ap]\\.?m\\.?[\\s(]*)?([a-z]{1,5}(?![a-z]))?[\\s(]*(?:([+-])\\s*(\\d{1,2}:?\\d{0,2}))?");

    static ClockTime find(String text) {
        var time = COLONS.matcher(text);
        if (time.find()) {
            return of(time, text);
        }
        var compact = COMPACT.matcher(text);
        return compact.find() ? of(compact, text) : MIDNIGHT;
    }

    private static ClockTime of(Matcher time, String text) {
        var hour = number(time.group(1));
        var half = HALF.matcher(text);
        if (half.find() && hour <= 12) {
            hour = hour % 12 + (half.group(2) == null ? 0 : 12);
        }
        var sinceMidnight = Duration.ofHours(Math.min(hour, 24))
                .plusMinutes(Math.min(number(time.group(2)), 59))
                .plusSeconds(Math.min(number(time.group(3)), 59));
        return new ClockTime(sinceMidnight, zone(text.substring(time.end())));
    }

    private static @Nullable ZoneId zone(String rest) {
        var zone = ZONE.matcher(rest);
        if (!zone.find()) {
            return null;
        }
        var digits = zone.group(3) == null ? "" : zone.group(3).replace(":", "");
        if (!digits.isEmpty()) {
            return offset(zone.group(2), digits);
        }
        return zone.group(1) == null ? null : ZoneNames.zone(zone.group(1).toUpperCase(Locale.ROOT));
    }

    /** +5, +05, +530 and +0530; null if nowhere on Earth has such an offset. */
    private static @Nullable ZoneId offset(String sign, String digits) {
        var hours = digits.length() <= 2 ? number(digits) : number(digits.substring(0, digits.length() - 2));
        var minutes = digits.length() <= 2 ? 0 : number(digits.substring(digits.length() - 2));
        var seconds = (hours * 60 + minutes) * 60 * (sign.equals("-") ? -1 : 1);
        return hours <= 14 && minutes < 60 ? ZoneOffset.ofTotalSeconds(seconds) : null;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
