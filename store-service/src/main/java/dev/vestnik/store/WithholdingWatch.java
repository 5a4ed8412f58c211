package dev.vestnik.store;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Sees to it that the public topic learns when a withholding begins or ends by the clock. */
@ApplicationScoped
class WithholdingWatch {

    private final Herald herald;

    WithholdingWatch(Herald herald) {
        this.herald = herald;
    }

    @Scheduled(every = "{vestnik.withdrawal.settle-every}")
    @RunOnVirtualThread
    void look() {
        herald.settle();
    }
}
