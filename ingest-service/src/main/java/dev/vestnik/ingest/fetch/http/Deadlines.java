package dev.vestnik.ingest.fetch.http;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hangs up on those who send a byte now and then: no time limit on single reads ends that. */
final class Deadlines implements AutoCloseable {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("fetch-deadlines").daemon().factory());

    Deadlines() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Closing it in time calls it off. */
    Deadline in(Duration time, Runnable hangUp) {
        var deadline = new Deadline(hangUp);
        deadline.timer = timer.schedule(deadline, time.toMillis(), TimeUnit.MILLISECONDS);
        return deadline;
    }

    /** A moment after which it is over. */
    static final class Deadline implements Runnable, AutoCloseable {

        private final Runnable hangUp;
        private volatile boolean over;
        private @Nullable ScheduledFuture<?> timer;

        private Deadline(Runnable hangUp) {
            this.hangUp = hangUp;
        }

        @Override
        public void run() {
            over = true; // first: whoever is hung up on asks at once
            hangUp.run();
        }

        boolean isOver() {
            return over;
        }

        @Override
        public void close() {
            if (timer != null) {
                timer.cancel(false);
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
