package dev.vestnik.ingest.source;

import java.time.Duration;

/**
 * How often sources are visited at most and at least.
 *
 * @param shortest the shortest pause that is learned; a wish may be shorter
 * @param longest the longest pause that is learned
 * @param longestBackOff the longest pause that failures lead to
 */
public record Pace(Duration shortest, Duration longest, Duration longestBackOff) {

    Duration within(Duration pause) {
        return pause.compareTo(shortest) < 0 ? shortest : pause.compareTo(longest) > 0 ? longest : pause;
    }
}
