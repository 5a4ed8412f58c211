package dev.vestnik.enrich;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Live news goes first: back-fill may take a batch while live news has no record in hand and none waiting. Where live news
 * never rests, back-fill takes one batch each time its patience is over. Thread-safe.
 */
final class Precedence {

    private static final Duration MOMENT = Duration.ofMillis(200);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rested = lock.newCondition();
    private boolean liveIsBusy;

    /** It is always the turn of live news. */
    Turn ofLive() {
        return new Turn() {
            @Override
            public boolean comes() {
                return true;
            }

            @Override
            public void took() {
                liveIs(true);
            }

            @Override
            public void rests(boolean behind) {
                liveIs(behind);
            }
        };
    }

    /** The turn of back-fill. */
    Turn ofBackFill(Duration patience, Clock clock) {
        return new Turn() {
            private Instant last = clock.instant();

            @Override
            public boolean comes() {
                var now = clock.instant();
                var comes = liveRests() || !now.isBefore(last.plus(patience));
                last = comes ? now : last;
                return comes;
            }

            @Override
            public void took() {}

            @Override
            public void rests(boolean behind) {}
        };
    }

    private void liveIs(boolean busy) {
        lock.lock();
        try {
            liveIsBusy = busy;
            if (!busy) {
                rested.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean liveRests() {
        lock.lock();
        try {
            for (var left = MOMENT.toNanos(); liveIsBusy && left > 0; ) {
                left = rested.awaitNanos(left);
            }
            return !liveIsBusy;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
