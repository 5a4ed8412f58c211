package dev.vestnik.store.replay;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Carries replays on, wherever the last replica that worked at them has left off. */
@ApplicationScoped
class ReplayWork {

    private final ReplayStep step;

    ReplayWork(ReplayStep step) {
        this.step = step;
    }

    @Scheduled(every = "{vestnik.replay.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void carryOn() {
        while (step.next()) {
            // each step is a transaction of its own
        }
    }
}
