package dev.vestnik.ingest.source;

import java.time.Duration;

/** Keeps sources that start together from being due together, by a fraction that only depends on the source and the visit. */
final class Spread {

    private static final double JITTER = 0.2;

    private Spread() {}

    /** From 0 (inclusive) to 1 (exclusive), evenly. */
    static double fraction(String id, long visit) {
        var mixed = (id.hashCode() * 31L + visit) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xBF58476D1CE4E5B9L;
        return ((mixed ^ (mixed >>> 29)) >>> 11) * 0x1.0p-53;
    }

    /** Up to a fifth shorter. Never longer: a wished interval is the longest pause. */
    static Duration shortened(Duration pause, String id, long visit) {
        return scaled(pause, 1 - JITTER * fraction(id, visit));
    }

    static Duration scaled(Duration pause, double factor) {
        return Duration.ofMillis(Math.round(pause.toMillis() * factor));
    }
}
