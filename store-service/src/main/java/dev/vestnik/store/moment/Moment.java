package dev.vestnik.store.moment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Moments that somebody wrote, of the years 1 to 9999: what RFC 3339 can write and the database can keep. Java reads many more, which fail
 * only when they are sought or stored.
 */
public final class Moment {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private Moment() {}

    /** A moment with its zone; empty if the text is none. */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant()).filter(Moment::canBeKept);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the database can keep it and JSON can tell it. */
    public static boolean canBeKept(Instant moment) {
        return !moment.isBefore(FIRST) && moment.isBefore(END);
    }

    /** As contracts write it: UTC with milliseconds. */
    public static String text(Instant moment) {
        return MILLIS.format(moment);
    }
}
