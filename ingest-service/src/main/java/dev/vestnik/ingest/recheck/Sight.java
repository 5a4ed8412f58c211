package dev.vestnik.ingest.recheck;

import dev.vestnik.ingest.fetch.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a second look at an article saw. */
sealed interface Sight {

    /** The article is there; the outcome says whether it has changed. */
    record There(String outcome, Cursor cursor) implements Sight {}

    /**
     * The publisher does not show it.
     *
     * @param status HTTP status that says so; null where another page stood there
     * @param reason as the contract words it
     */
    record Missing(@Nullable Integer status, String reason) implements Sight {}

    /** It is not our turn before that moment. */
    record NotYet(Instant turn) implements Sight {}

    /** Nobody can tell this time. */
    record Unclear() implements Sight {}
}
