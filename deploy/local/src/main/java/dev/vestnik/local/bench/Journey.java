package dev.vestnik.local.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** When each article of one run was sent and when it arrived, by this process's clock; thread-safe. */
final class Journey {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final long started = System.nanoTime();

    void sent(String id, long nanoTime) {
        sent.put(id, nanoTime);
    }

    /** Only an article's first arrival counts. */
    void arrived(String id) {
        arrived.putIfAbsent(id, System.nanoTime());
    }

    /** Waits until everything that was sent has arrived. */
    void awaitEnd() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!arrived.keySet().containsAll(sent.keySet())) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Of " + sent.size() + " articles " + arrived.size() + " arrived.");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    double articlesPerSecond() {
        var last = arrived.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        return sent.size() / ((last - started) / 1e9);
    }

    /** The milliseconds from sending to arrival that the given share of the articles did not exceed. */
    double latency(double share) {
        var latencies = sent.entrySet().stream()
                .mapToLong(article -> arrived.getOrDefault(article.getKey(), Long.MAX_VALUE) - article.getValue())
                .sorted()
                .toArray();
        return latencies[(int) (share * (latencies.length - 1))] / 1e6;
    }
}
