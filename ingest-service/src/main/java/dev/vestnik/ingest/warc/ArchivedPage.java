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
 * @param articleUri by which its article is known; null where nobody knew
 * @param changed whether the article had changed and did not say when
 */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; nobody compares pages
public record ArchivedPage(
        String uri,
        Instant at,
        @Nullable String contentType,
        byte[] content,
        Known known,
        @Nullable Exchange exchange,
        @Nullable String articleUri,
        boolean changed) {

    /** The address, if it has one. */
    public @Nullable String address() {
        return uri.startsWith("urn:") ? null : uri;
    }
}
