package dev.vestnik.ingest.recheck;

import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.seen.Recheck;
import dev.vestnik.ingest.seen.RecheckConfig;
import dev.vestnik.ingest.seen.Rechecks;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Looks again at every published article that is due, on few threads of its own: live news never waits for it. */
@ApplicationScoped
class RecheckPoller {

    private static final Logger LOG = Logger.getLogger(RecheckPoller.class);

    private final Rechecks rechecks;
    private final RecheckVisit visit;
    private final Tally tally;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    RecheckPoller(Rechecks rechecks, RecheckVisit visit, Tally tally, RecheckConfig config) {
        this.rechecks = rechecks;
        this.visit = visit;
        this.tally = tally;
        this.free = new Semaphore(config.visits());
    }

    @Scheduled(every = "{vestnik.recheck.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        for (var look : due()) {
            free.acquireUninterruptibly();
            var unused = threads.submit(() -> visit(look));
        }
    }

    private List<Recheck> due() {
        try {
            return free.availablePermits() == 0 ? List.of() : rechecks.lease(free.availablePermits());
        } catch (RuntimeException e) { // the edge of the round; SourcePoller tells people that the database is away
            LOG.debugf("No looks without the database: %s", e.getMessage());
            return List.of();
        }
    }

    private void visit(Recheck look) {
        try {
            tally.recheck(visit.to(look));
        } finally {
            free.release();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
        threads.close();
    }
}
