package dev.vestnik.local.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** When articles were sent and when each came to each of some listeners; thread-safe. */
final class Hearing {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int listeners;
    private final Map<String, Times> articles = new ConcurrentHashMap<>();

    /** Takes how many are to hear each article. */
    Hearing(int listeners) {
        this.listeners = listeners;
    }

    /** Of one article: when it was sent, and all arrivals in the order in which they came. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Times(long sent, long[] arrivals, AtomicInteger count) {}

    void sent(String article) {
        articles.put(article, new Times(System.nanoTime(), new long[listeners], new AtomicInteger()));
    }

    /** Of an article that was not sent here nothing is kept. */
    void heard(String article) {
        var times = articles.get(article);
        if (times != null) {
            var number = times.count.getAndIncrement();
            if (number < listeners) {
                times.arrivals[number] = System.nanoTime();
            }
        }
    }

    void awaitAll() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (articles.values().stream().anyMatch(times -> times.count.get() < listeners)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not everybody heard everything: "
                        + articles.values().stream().map(Times::count).toList());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** The milliseconds until half of the listeners had an article, which this share of the articles did not exceed. */
    double half(double share) {
        return share(share, .5);
    }

    /** The same until the last of them had it. */
    double all(double share) {
        return share(share, 1);
    }

    private double share(double ofArticles, double ofListeners) {
        var nanos = articles.values().stream()
                .mapToLong(times -> {
                    var sorted = times.arrivals.clone();
                    Arrays.sort(sorted);
                    return sorted[(int) Math.ceil(ofListeners * listeners) - 1] - times.sent;
                })
                .sorted()
                .toArray();
        return nanos[(int) (ofArticles * (nanos.length - 1))] / 1e6;
    }
}
