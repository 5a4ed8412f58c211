package dev.vestnik.tests;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;

/** The moments at which something happened that should happen all the time. Thread-safe. */
final class Pulse {

    private final Queue<Long> beats = new ConcurrentLinkedQueue<>();

    /** It has happened now. */
    void beat() {
        beats.add(System.nanoTime());
    }

    /** The longest time between two moments in which it did not happen. */
    Duration longestPause(long from, long to) {
        var moments = LongStream.concat(
                        LongStream.of(from, to),
                        beats.stream().mapToLong(Long::longValue).filter(beat -> beat > from && beat < to))
                .sorted()
                .toArray();
        var longest = 0L;
        for (int i = 1; i < moments.length; i++) {
            longest = Math.max(longest, moments[i] - moments[i - 1]);
        }
        return Duration.ofNanos(longest);
    }
}
