package dev.vestnik.ingest.press;

/** What publishing an article came to. */
public sealed interface Publication {

    /** The broker has it, on all replicas that it promised. */
    record Acknowledged() implements Publication {}

    /** The broker will never take it, today or tomorrow. */
    record Unacceptable(String why) implements Publication {}

    /** No word from the broker in time: whether it has the article, nobody knows. */
    record Unacknowledged(String why) implements Publication {}
}
