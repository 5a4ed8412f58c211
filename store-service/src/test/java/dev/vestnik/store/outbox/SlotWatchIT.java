package dev.vestnik.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.OnRealPlatform;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@OnRealPlatform
class SlotWatchIT {

    @Inject
    SlotWatch watch;

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    @Test
    void theLogThatIsKeptForTheConnectorIsShown() {
        watch.look();

        assertThat(gauge("vestnik.outbox.slot.lost")).isZero();
        assertThat(gauge("vestnik.outbox.slot.retained.bytes")).isPositive();
        assertThat(gauge("vestnik.outbox.lag.bytes")).isBetween(0.0, gauge("vestnik.outbox.slot.retained.bytes"));
    }

    @Test
    void theSlotIsCopiedToStandbys() throws Exception {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var slot = query.executeQuery(
                        "select failover from pg_replication_slots where slot_name = 'vestnik_outbox'")) {
            assertThat(slot.next()).isTrue();
            assertThat(slot.getBoolean("failover")).isTrue();
        }
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
