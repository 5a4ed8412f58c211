package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000;

    private long now = 7 * SECOND;
    private final Pace pace = new Pace(100, () -> now);

    @Test
    void whatComesFasterThanAllowedWaitsForTheRestOfItsTime() {
        now += SECOND / 4;
        assertThat(pace.restAfter(50)).isEqualTo(SECOND / 4);

        now += SECOND / 4;
        assertThat(pace.restAfter(50)).isEqualTo(SECOND / 2);
    }

    @Test
    void whatIsSlowerThanAllowedDoesNotWait() {
        now += SECOND;

        assertThat(pace.restAfter(50)).isZero();
    }

    @Test
    void aPauseIsNotMadeUpFor() {
        now += 3600 * SECOND;
        assertThat(pace.restAfter(50)).isZero();

        assertThat(pace.restAfter(50)).isEqualTo(SECOND / 2);
    }
}
