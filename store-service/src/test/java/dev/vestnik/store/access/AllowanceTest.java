package dev.vestnik.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Caller ONE = new Caller("one", true);
    private static final Caller OTHER = new Caller("other", true);

    private final AtomicLong nanos = new AtomicLong();
    private final Allowance allowance = new Allowance("reads", 60, 100, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void asManyAMinuteAsAreAllowedAndNotOneMore() {
        for (var i = 0; i < 60; i++) {
            assertThat(allowance.take(ONE).isAllowed()).isTrue();
        }

        var taken = allowance.take(ONE);

        assertThat(taken.isAllowed()).isFalse();
        assertThat(taken.left()).isZero();
        assertThat(Allowance.seconds(taken.untilNext())).isEqualTo(1);
        assertThat(allowance.rest(taken)).isEqualTo("\"reads\";r=0;t=60");
    }

    @Test
    void whoWaitsAsLongAsToldIsAllowed() {
        for (var i = 0; i < 60; i++) {
            allowance.take(ONE);
        }
        var wait = Allowance.seconds(allowance.take(ONE).untilNext());

        nanos.addAndGet(Duration.ofSeconds(wait).toNanos());

        assertThat(allowance.take(ONE).isAllowed()).isTrue();
    }

    @Test
    void oneClientDoesNotUseUpWhatAnotherHas() {
        for (var i = 0; i < 61; i++) {
            allowance.take(ONE);
        }

        assertThat(allowance.take(OTHER).isAllowed()).isTrue();
        assertThat(allowance.take(new Caller("one", false)).isAllowed()).isTrue(); // an address, not a subject
    }

    @Test
    void noneAtAllIsNoAllowance() {
        assertThatThrownBy(() -> new Allowance("reads", 0, 100, TimeMeter.SYSTEM_NANOTIME))
                .hasMessageContaining("vestnik.limits.reads-per-minute");
    }
}
