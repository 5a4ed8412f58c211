package dev.vestnik.store.replay;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Carries replays on, wherever the last replica that worked at them has left off. */
@ApplicationScoped
class ReplayWork {

    private static final Logger LOG = Logger.getLogger(ReplayWork.class);

    private final ReplayStep step;

    ReplayWork(ReplayStep step) {
        this.step = step;
    }

    @Scheduled(every = "{vestnik.replay.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void carryOn() {
        while (goOn()) {
            // each step is a transaction of its own
        }
    }

    private boolean goOn() {
        try {
            return step.next();
        } catch (HopelessReplay hopeless) {
            LOG.warnf("The replay %d failed: %s", hopeless.id(), hopeless.getMessage());
            step.giveUp(hopeless);
            return true;
        }
    }
}
