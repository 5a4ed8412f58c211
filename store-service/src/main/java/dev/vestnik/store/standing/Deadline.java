package dev.vestnik.store.standing;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;

/**
 * Ends exchanges that take too long as a whole. The client itself limits only each read, and who answers a byte at a time holds up the
 * round for ever. Thread-safe.
 */
final class Deadline implements AutoCloseable {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("webhook-deadline").factory());
    private final Duration patience;

    Deadline(Duration patience) {
        this.patience = patience;
        timer.setRemoveOnCancelPolicy(true); // else each exchange stays in memory until its time would have been over
    }

    /** Counts for one exchange, until that is taken back. */
    Future<?> over(Cancellable exchange) {
        return timer.schedule(exchange::cancel, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
