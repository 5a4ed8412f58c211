package dev.vestnik.ingest;

import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.source.Sources;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Visits every source that is due, each on a thread of its own. */
@ApplicationScoped
class SourcePoller {

    private static final Logger LOG = Logger.getLogger(SourcePoller.class);

    private final Sources sources;
    private final SourceVisit visit;
    private final Tally tally;
    private final PollConfig config;
    private final Clock clock;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private boolean paused;

    SourcePoller(Sources sources, SourceVisit visit, Tally tally, PollConfig config, Clock clock) {
        this.sources = sources;
        this.visit = visit;
        this.tally = tally;
        this.config = config;
        this.clock = clock;
        this.free = new Semaphore(config.visits());
    }

    /** Goes on until nothing is due: whenever visits end, the next sources take their places. */
    @Scheduled(every = "{vestnik.poll.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        var due = true;
        while (due && !threads.isShutdown()) {
            free.acquireUninterruptibly();
            var places = 1 + free.drainPermits();
            var leased = due(places);
            for (var source : leased) {
                var unused = threads.submit(() -> visit(source));
            }
            free.release(places - leased.size());
            due = leased.size() == places;
        }
    }

    private List<Source> due(int places) {
        try {
            var due = sources.lease(clock.instant().plus(config.lease()), places);
            pause(false, "Polling goes on");
            return due;
        } catch (RuntimeException e) { // the edge of the round: without a database there is nothing to visit
            pause(true, "Polling pauses until the database is back: " + e.getMessage());
            return List.of();
        }
    }

    private void visit(Source source) {
        try {
            tally.visit(visit.to(source));
        } finally {
            free.release();
        }
    }

    private void pause(boolean now, String message) {
        if (paused != now) {
            LOG.warn(message);
        }
        paused = now;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
        threads.close();
    }
}
