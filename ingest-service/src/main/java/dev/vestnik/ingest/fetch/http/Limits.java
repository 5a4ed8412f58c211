package dev.vestnik.ingest.fetch.http;

import java.time.Duration;

/**
 * How long and how much one request may take.
 *
 * @param firstByte the longest silence, the one before the first byte included
 * @param total from the first byte sent to the last received
 * @param bytes of a body as it is on the wire
 * @param cut whether a longer body is taken up to there; refused otherwise
 */
public record Limits(Duration firstByte, Duration total, int bytes, boolean cut) {

    public Limits within(Duration left) {
        return new Limits(firstByte, total.compareTo(left) < 0 ? total : left, bytes, cut);
    }
}
