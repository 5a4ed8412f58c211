package dev.vestnik.ingest.fetch.http;

import dev.vestnik.ingest.fetch.Exchange;
import dev.vestnik.ingest.fetch.Fault;
import java.time.Instant;

/** What one request came to. */
public sealed interface Answer {

    /** The server answered, whatever it said; the body is there only for status 200. */
    record Answered(Exchange exchange) implements Answer {}

    /** Nobody did, or not as HTTP asks for. */
    record NotAnswered(Fault kind, String why) implements Answer {}

    /** We did not ask: the address leads inside. */
    record Forbidden(String why) implements Answer {}

    /** We did not ask: it is not our turn before then. */
    record NotNow(Instant at, String why) implements Answer {}
}
