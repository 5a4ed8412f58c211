package dev.vestnik.ingest.page.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as written beside a date: 14:05, 2.05 pm, 14h05, 14.05 Uhr; with its zone where one is named. */
record TimeOfDay(LocalTime time, @Nullable ZoneId zone, int start, int end) {

    /** Abbreviations that mean one zone in the news; those that mean several (CST, IST) are no help. */
    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("MSK", ZoneId.of("Europe/Moscow")),
            Map.entry("МСК", ZoneId.of("Europe/Moscow")),
            Map.entry("CET", ZoneId.of("Europe/Berlin")),
            Map.entry("CEST", ZoneId.of("Europe/Berlin")),
            Map.entry("MEZ", ZoneId.of("Europe/Berlin")),
            Map.entry("MESZ", ZoneId.of("Europe/Berlin")),
            Map.entry("EET", ZoneId.of("Europe/Helsinki")),
            Map.entry("EEST", ZoneId.of("Europe/Helsinki")),
            Map.entry("BST", ZoneId.of("Europe/London")),
            Map.entry("ET", ZoneId.of("America/New_York")),
            Map.entry("EST", ZoneId.of("America/New_York")),
            Map.entry("EDT", ZoneId.of("America/New_York")),
            Map.entry("PT", ZoneId.of("America/Los_Angeles")),
            Map.entry("PST", ZoneId.of("America/Los_Angeles")),
            Map.entry("PDT", ZoneId.of("America/Los_Angeles")),
            Map.entry("JST", ZoneId.of("Asia/Tokyo")),
            Map.entry("KST", ZoneId.of("Asia/Seoul")),
            Map.entry("AEST", ZoneId.of("Australia/Sydney")),
            Map.entry("AEDT", ZoneId.of("Australia/Sydney")));

    private static final String CLOCK =
            "(?<!\\d)(?<hour>[01]?\\d|2[0-4])(?:[:h](?<minute>[0-5]\\d)(?::[0-5]\\d)?|\\.(?<point>[0-5]\\d)(?!\\.?\\d)|(?=\\s?[ap]\\.?m\\b))"
                    + "(?!\\d)(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?(?:\\s?(?:uhr|hrs|h|ч)(?!\\p{L})\\.?)?"
                    + "(?:\\s?\\(?(?-i:(?<zone>UTC|GMT|MSK|МСК|CES?T|MESZ|MEZ|EES?T|BST|E[SD]?T|P[SD]?T|JST|KST|AE[SD]T|Z)(?!\\p{L}))?"
                    + "(?:\\s?(?<offset>[+−-]\\d{1,2}(?::?[0-5]\\d)?)(?!\\d))?\\)?)";

    private static final String BETWEEN =
            "(?:\\s?(?:г\\.?|года?|роки|року|р\\.|ж\\.|жыл\\p{L}*|yil|йил|d\\.|т)(?!\\p{L}))?[\\s,.|/·•@–—T-]{0,4}"
                    + "(?:(?:в|о|об|at|um|kl\\.?|klo|à|às|a las|as|alle(?: ore)?|ore|o|om|u|v|ve|сағат|soat|соат|saat|в|@)\\s)?";

    private static final Pattern AFTER = Pattern.compile("(?iu)" + BETWEEN + CLOCK);
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)" + CLOCK + "[\\s,|/·•–—-]{1,4}(?:(?:on|de|del|di|du|le|den|am)\\s)?(?:\\p{L}{2,12}\\.?,?\\s)?$");
    private static final Pattern ALONE = Pattern.compile("(?iu)" + CLOCK);

    private static final int NEAR = 40;

    /** The time that stands right after or right before the date at this place. */
    static @Nullable TimeOfDay beside(String text, int start, int end) {
        var after = AFTER.matcher(text).region(end, Math.min(text.length(), end + NEAR));
        if (after.useTransparentBounds(true).lookingAt()) {
            return of(after);
        }
        var before = BEFORE.matcher(text).region(Math.max(0, start - NEAR), start);
        return before.useTransparentBounds(true).find() ? of(before) : null;
    }

    /** The first time of day with hour and minute in the text. */
    static @Nullable TimeOfDay in(String text) {
        var alone = ALONE.matcher(text);
        return alone.find() ? of(alone) : null;
    }

    private static @Nullable TimeOfDay of(Matcher match) {
        var minute = match.group("minute") == null ? match.group("point") : match.group("minute");
        var hour = Integer.parseInt(match.group("hour")) % 24;
        var half = match.group("half");
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        try {
            var time = LocalTime.of(hour, minute == null ? 0 : Integer.parseInt(minute));
            return new TimeOfDay(time, zone(match), match.start(), match.end());
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static @Nullable ZoneId zone(Matcher match) {
        var offset = match.group("offset");
        var name = match.group("zone");
        if (offset != null && (name == null || ZoneOffset.UTC.equals(ZONES.get(name)))) {
            return offset(offset.replace('−', '-'));
        }
        return name == null ? null : ZONES.get(name);
    }

    private static @Nullable ZoneId offset(String offset) {
        try {
            return ZoneOffset.of(offset.length() == 2 ? offset.charAt(0) + "0" + offset.charAt(1) : offset);
        } catch (DateTimeException noOffset) {
            return null;
        }
    }
}
