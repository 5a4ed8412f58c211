package dev.vestnik.store.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Shows how far the connector is behind, and how much of its log the database keeps for it. Every replica says the same. */
@ApplicationScoped
class SlotWatch {

    private final Slots slots;
    private final AtomicLong active;
    private final AtomicLong lag;
    private final AtomicLong retained;
    private final AtomicLong lost;

    SlotWatch(Slots slots, MeterRegistry meters) {
        this.slots = slots;
        this.active = gauge(meters, "vestnik.outbox.slot.active");
        this.lag = gauge(meters, "vestnik.outbox.lag.bytes");
        this.retained = gauge(meters, "vestnik.outbox.slot.retained.bytes");
        this.lost = gauge(meters, "vestnik.outbox.slot.lost");
    }

    /** A slot that is not there has no reader and keeps nothing, and is as good as lost. */
    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    @Transactional
    void look() {
        var slot = slots.ofOutbox().orElse(new Slots.Slot(false, 0, 0, true));
        active.set(slot.active() ? 1 : 0);
        lag.set(slot.lag());
        retained.set(slot.retained());
        lost.set(slot.lost() ? 1 : 0);
    }

    private static AtomicLong gauge(MeterRegistry meters, String name) {
        return Objects.requireNonNull(meters.gauge(name, new AtomicLong()));
    }
}
