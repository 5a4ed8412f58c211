package dev.vestnik.enrich;

/** What came of enriching an article. */
public sealed interface Outcome {

    /** The enriched article, exactly as it goes to the topic. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Enriched(byte[] value) implements Outcome {}

    /** No enriched article can be made of this one. */
    record Failed(Exception cause) implements Outcome {}
}
