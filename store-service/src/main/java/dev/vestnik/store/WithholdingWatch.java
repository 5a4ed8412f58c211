package dev.vestnik.store;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Sees to it that the public topic learns when a withholding begins or ends by the clock. */
@ApplicationScoped
class WithholdingWatch {

    private final WithdrawalDesk desk;

    WithholdingWatch(WithdrawalDesk desk) {
        this.desk = desk;
    }

    @Scheduled(every = "{vestnik.withdrawal.settle-every}")
    @RunOnVirtualThread
    void look() {
        desk.settle();
    }
}
