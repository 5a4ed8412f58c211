package dev.vestnik.ingest.seen;

import java.time.Instant;

/**
 * What of an article was published last.
 *
 * @param gone whether a notice that it is gone came after that
 */
public record Last(String contentHash, Instant capturedAt, boolean gone) {

    /** Whether a capture with this content says nothing new. */
    public boolean says(String hash) {
        return contentHash.equals(hash) && !gone;
    }
}
