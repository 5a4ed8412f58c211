package dev.vestnik.ingest.fetch.host;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The moment that a {@code Retry-After} names, in seconds from now or as an HTTP date (RFC 9110, 10.2.3). */
public final class RetryAfter {

    /** Who says more means "go away"; we look in once a day. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,18}");

    private RetryAfter() {}

    /** Empty if it says nothing that can be understood. Never in the past, never more than a day ahead. */
    public static Optional<Instant> parse(String value, Instant now) {
        return moment(value.strip(), now)
                .map(at -> at.isBefore(now) ? now : at)
                .map(at -> at.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : at);
    }

    private static Optional<Instant> moment(String value, Instant now) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(now.plusSeconds(Math.min(Long.parseLong(value), LONGEST.toSeconds())));
        }
        try {
            return Optional.of(
                    DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).parse(value, Instant::from));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
