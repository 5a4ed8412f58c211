package dev.vestnik.store;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Holds work to a number of things a second. For one thread. */
final class Pace {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long perSecond;
    private final LongSupplier nanos;
    private long free;

    Pace(long perSecond, LongSupplier nanos) {
        if (perSecond < 1) {
            throw new IllegalArgumentException("vestnik.back-fill.per-second must be at least 1, not " + perSecond);
        }
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.free = nanos.getAsLong();
    }

    /** Waits until so many things more were not too many. What was not used in a pause is not made up for. */
    void rest(int things) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(restAfter(things));
    }

    /** How long to wait, in nanoseconds. */
    long restAfter(int things) {
        var now = nanos.getAsLong();
        free = Math.max(free, now - SECOND * things / perSecond) + SECOND * things / perSecond;
        return Math.max(0, free - now);
    }
}
