package dev.vestnik.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Precedence precedence = new Precedence();
    private final Turn live = precedence.ofLive();
    private final Turn backFill = precedence.ofBackFill(PATIENCE, Clock.systemUTC());

    @Test
    void liveNewsMayAlwaysGoOn() {
        live.took();

        assertThat(live.comes()).isTrue();
    }

    @Test
    void backFillGoesOnWhileNoLiveArticleIsInHandOrWaiting() {
        assertThat(backFill.comes()).isTrue();

        live.took();
        assertThat(backFill.comes()).isFalse();

        live.rests(true);
        assertThat(backFill.comes()).isFalse();

        live.rests(false);
        assertThat(backFill.comes()).isTrue();
    }

    @Test
    void whereLiveNewsNeverRestsBackFillTakesABatchWhenItsPatienceIsOver() {
        var start = Instant.parse("2026-03-02T04:00:00Z");
        var now = new Instant[] {start};
        var patient = precedence.ofBackFill(PATIENCE, new SettableClock(now));
        live.took();
        assertThat(patient.comes()).isFalse();

        now[0] = start.plus(PATIENCE);

        assertThat(patient.comes()).isTrue();
        assertThat(patient.comes()).isFalse();
    }

    private static final class SettableClock extends Clock {

        private final Instant[] now;

        private SettableClock(Instant[] now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now[0];
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
