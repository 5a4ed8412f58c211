package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long something did not happen. */
class PulseTest {

    @Test
    void whatNeverHappensPausesAllTheTime() {
        assertThat(new Pulse().longestPause(1_000, 5_000)).isEqualTo(Duration.ofNanos(4_000));
    }

    @Test
    void theLongestOfAllPausesCountsTheLastOneToo() {
        var pulse = new Pulse();
        var start = System.nanoTime();
        pulse.beat();
        var middle = System.nanoTime();
        pulse.beat();
        var end = System.nanoTime() + Duration.ofHours(1).toNanos();

        assertThat(pulse.longestPause(start, end)).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
        assertThat(pulse.longestPause(start, middle)).isLessThan(Duration.ofMinutes(59));
    }

    @Test
    void whatHappenedOutsideDoesNotCount() {
        var pulse = new Pulse();
        pulse.beat();
        var start = System.nanoTime() + 1;

        assertThat(pulse.longestPause(start, start + 1_000)).isEqualTo(Duration.ofNanos(1_000));
    }
}
