package dev.vestnik.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What asking for a document came to. */
public sealed interface FetchOutcome {

    /** Here it is; {@code address} is where it was found after all redirects. */
    @SuppressWarnings("ArrayRecordComponent") // bytes pass through; nobody compares outcomes
    record Fetched(byte[] content, @Nullable String contentType, URI address, Cursor cursor) implements FetchOutcome {}

    /** It is as it was when the cursor was taken. */
    record Unchanged() implements FetchOutcome {}

    /** The server says that it is not there (404) or no longer there (410). */
    record Gone(int status) implements FetchOutcome {}

    /** No document this time; another time may be better. */
    record Refused(String why) implements FetchOutcome {}
}
