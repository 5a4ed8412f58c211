package dev.vestnik.ingest.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What asking for a document came to. */
public sealed interface FetchOutcome {

    /** For people and counters: lower-case words joined by hyphens, a small set of them. */
    default String name() {
        return switch (this) {
            case Fetched fetched -> "fetched";
            case Unchanged unchanged -> "unchanged";
            case Gone gone -> "gone";
            case Later later -> "later";
            case Refused refused -> words(refused.kind());
            case Disallowed disallowed -> "disallowed";
            case Blocked blocked -> "blocked";
            case Failed failed -> words(failed.kind());
        };
    }

    /**
     * Here it is.
     *
     * @param content inflated
     * @param address where it was found after all redirects
     * @param movedTo where it will be from now on; null unless every redirect on the way was permanent
     * @param exchange the last request and its response as they were on the wire
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes pass through; nobody compares outcomes
    record Fetched(
            byte[] content,
            @Nullable String contentType,
            URI address,
            Cursor cursor,
            @Nullable URI movedTo,
            Exchange exchange)
            implements FetchOutcome {}

    /** It is as it was when the cursor was taken; {@code movedTo} as in {@link Fetched}. */
    record Unchanged(@Nullable URI movedTo) implements FetchOutcome {}

    /** The server says that it is not there (404) or no longer there (410). */
    record Gone(int status) implements FetchOutcome {}

    /** The host wants to be left alone until then, or it is not our turn before. */
    record Later(Instant retryAt, String why) implements FetchOutcome {}

    /** No document, for a reason that a person can read. */
    sealed interface NoDocument extends FetchOutcome {

        String why();
    }

    /** The server knows it and does not give it to us. */
    record Refused(Refusal kind, String why) implements NoDocument {}

    /** The site's robots.txt does not want us there. */
    record Disallowed(String why) implements NoDocument {}

    /** We don't go there: no web address, or one inside somebody's network. */
    record Blocked(String why) implements NoDocument {}

    /** It did not work this time; another time may be better. */
    record Failed(Fault kind, String why) implements NoDocument {}

    private static String words(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
