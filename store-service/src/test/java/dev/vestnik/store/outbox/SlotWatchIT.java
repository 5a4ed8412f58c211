package dev.vestnik.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.OnRealPlatform;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@OnRealPlatform
class SlotWatchIT {

    @Inject
    SlotWatch watch;

    @Inject
    MeterRegistry meters;

    @Test
    void theLogThatIsKeptForTheConnectorIsShown() {
        watch.look();

        assertThat(gauge("vestnik.outbox.slot.lost")).isZero();
        assertThat(gauge("vestnik.outbox.slot.retained.bytes")).isPositive();
        assertThat(gauge("vestnik.outbox.lag.bytes")).isBetween(0.0, gauge("vestnik.outbox.slot.retained.bytes"));
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
