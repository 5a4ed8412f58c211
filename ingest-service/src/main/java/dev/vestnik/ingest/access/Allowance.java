package dev.vestnik.ingest.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How many requests of a kind each client has left: a bucket of tokens for each, which fills again within a minute. */
final class Allowance {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final String name;
    private final int perMinute;
    private final TimeMeter time;
    private final Cache<Caller, Bucket> buckets;

    Allowance(String name, int perMinute, int clients, TimeMeter time) {
        if (perMinute < 1) {
            throw new IllegalArgumentException(
                    "vestnik.limits." + name + "-per-minute must be at least 1, not " + perMinute);
        }
        this.name = name;
        this.perMinute = perMinute;
        this.time = time;
        // A client that pauses for a minute has a full bucket again, which is the same as none.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(clients)
                .expireAfterAccess(MINUTE)
                .build();
    }

    /** What became of a request. */
    record Taken(boolean isAllowed, long left, Duration untilNext, Duration untilFull) {}

    Taken take(Caller client) {
        var probe = buckets.get(client, unknown -> fullBucket()).tryConsumeAndReturnRemaining(1);
        return new Taken(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /** What the header {@code RateLimit-Policy} says. */
    String policy() {
        return "\"" + name + "\";q=" + perMinute + ";w=" + MINUTE.toSeconds();
    }

    /** What the header {@code RateLimit} says. */
    String rest(Taken taken) {
        return "\"" + name + "\";r=" + taken.left() + ";t=" + seconds(taken.untilFull());
    }

    /** Whole seconds, rounded up: who waits for so long has waited long enough. */
    static long seconds(Duration duration) {
        return duration.plusNanos(999_999_999).toSeconds();
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }
}
