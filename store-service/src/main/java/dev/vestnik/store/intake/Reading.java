package dev.vestnik.store.intake;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What came of reading one record. */
public sealed interface Reading {

    /** An enriched article. */
    record Read(EnrichedArticle article) implements Reading {}

    /** The notice that an article is gone. */
    record Noticed(GoneNotice notice) implements Reading {}

    /**
     * Neither, now or later: a dead letter.
     *
     * @param reason a sentence
     * @param cause the exception that showed it, if there was one
     */
    record Unreadable(ConsumerRecord<String, byte[]> record, Kind kind, String reason, Optional<Exception> cause)
            implements Reading {}

    /** Why a record cannot be read or kept, as dead letters name it. */
    enum Kind {
        UNREADABLE("unreadable"),
        UNKNOWN_SCHEMA("unknown-schema"),
        UNSTORABLE("unstorable");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name as it stands in headers and metrics. */
        public String label() {
            return label;
        }
    }
}
