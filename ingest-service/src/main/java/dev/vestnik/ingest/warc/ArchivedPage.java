package dev.vestnik.ingest.warc;

import dev.vestnik.ingest.fetch.Exchange;
import dev.vestnik.ingest.page.Known;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page on its way into an archive, or out of one.
 *
 * @param uri as asked for, or {@code urn:} where it came without an address
 * @param contentType as its server said, or whoever pushed it
 * @param content inflated
 * @param exchange null where the page was not fetched
 */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; nobody compares pages
public record ArchivedPage(
        String uri,
        Instant at,
        @Nullable String contentType,
        byte[] content,
        Known known,
        @Nullable Exchange exchange) {

    /** The address, if it has one. */
    public @Nullable String address() {
        return uri.startsWith("urn:") ? null : uri;
    }
}
