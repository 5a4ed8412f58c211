package dev.vestnik.ingest.fetch.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                           | 2026-11-22T06:02:00Z
            0                             | 2026-11-22T06:00:00Z
            Sun, 22 Nov 2026 07:30:00 GMT | 2026-11-22T07:30:00Z
            Sun, 22 Nov 2026 05:00:00 GMT | 2026-11-22T06:00:00Z
            999999999999                  | 2026-11-23T06:00:00Z
            Fri, 22 Nov 2030 05:00:00 GMT | 2026-11-23T06:00:00Z
            """)
    void secondsAndDatesAreUnderstoodWithinReason(String value, Instant at) {
        assertThat(RetryAfter.parse(value, NOW)).contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "9999999999999999999999"})
    void whatSaysNothingIsNothing(String value) {
        assertThat(RetryAfter.parse(value, NOW)).isEmpty();
    }
}
