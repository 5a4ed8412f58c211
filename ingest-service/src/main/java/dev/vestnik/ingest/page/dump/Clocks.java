package dev.vestnik.ingest.page.dump;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The moment that a line of time means: with its own date, or on the article's day. */
final class Clocks {

    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");

    private Clocks() {}

    /** Null where the line has no date and nobody knows the day. */
    static @Nullable OffsetDateTime at(Line line, @Nullable OffsetDateTime day) {
        if (!line.dates().isEmpty()) {
            return line.dates().getFirst().moment().at();
        }
        var clock = CLOCK.matcher(line.text());
        return day == null || !clock.find()
                ? null
                : day.with(LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2))));
    }
}
