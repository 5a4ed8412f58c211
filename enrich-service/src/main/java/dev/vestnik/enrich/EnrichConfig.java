package dev.vestnik.enrich;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;

/** Topics, limits and Kafka settings of the line. */
@ConfigMapping(prefix = "vestnik.enrich")
interface EnrichConfig {

    /** Name of this instance, stable over restarts and no other's. */
    String instance();

    /** Topic of raw articles. */
    String rawTopic();

    /** Topic of enriched articles. */
    String enrichedTopic();

    /** Bytes that an enriched record may have before compression. */
    int maxRecordBytes();

    /** Settings of the consumer, by their Kafka names. */
    Map<String, String> consumer();

    /** Settings of the producer, by their Kafka names. */
    Map<String, String> producer();

    /** The lane of archives that are read again. */
    BackFill backFill();

    /** What differs from the line of live news; everything else is as there. */
    interface BackFill {

        /** Topic of raw articles. */
        String rawTopic();

        /** Topic of enriched articles. */
        String enrichedTopic();

        /** How long it waits for live news at most, before it takes one batch all the same. */
        Duration patience();

        /** Settings of the consumer, by their Kafka names. */
        Map<String, String> consumer();

        /** Settings of the producer, by their Kafka names. */
        Map<String, String> producer();
    }
}
