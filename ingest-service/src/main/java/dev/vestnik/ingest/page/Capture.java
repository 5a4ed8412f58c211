package dev.vestnik.ingest.page;

import java.nio.charset.Charset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One page as fetched or pushed, before anybody understands it.
 *
 * @param charset what the transport says; null if it says nothing
 * @param address as asked for, absolute http(s); null if the page came without
 */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; nobody compares captures
public record Capture(
        byte[] content,
        Form form,
        @Nullable Charset charset,
        @Nullable String address,
        Instant at,
        Known known) {

    /** How the page is written. */
    public enum Form {
        HTML,
        TEXT
    }
}
