package dev.vestnik.local.bench;

import dev.vestnik.local.broker.Arrivals;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * A way for articles to travel from here to a topic that is read here.
 *
 * @param start where they are handed over
 * @param end where they arrive
 */
record Route(Start start, Arrivals end) {

    /** Requests under way at the same time. */
    static final int AT_ONCE = 32;

    /** As fast as the route takes them. */
    static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    /** Where articles are handed over. */
    @FunctionalInterface
    interface Start {

        /** Hands over one article, waits until it is accepted, and returns its key on the topic. */
        String accept(SyntheticArticle article);
    }

    /**
     * Sends a series of articles and waits until all have arrived.
     *
     * @param perSecond how many a second at the most
     */
    Journey travel(String series, int articles, double perSecond) {
        var journey = new Journey();
        end.tell(record -> journey.arrived(record.key()));
        var turn = new Semaphore(AT_ONCE);
        var started = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, articles).forEach(number -> {
                LockSupport.parkNanos(started + (long) (number * 1e9 / perSecond) - System.nanoTime());
                turn.acquireUninterruptibly();
                threads.execute(() -> {
                    var now = System.nanoTime();
                    journey.sent(start.accept(SyntheticArticle.of(series, number)), now);
                    turn.release();
                });
            });
        }
        journey.awaitEnd();
        return journey;
    }
}
