package dev.vestnik.store.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * One record that could not be processed, without what it says.
 *
 * @param topic where it stands now
 * @param at when it was put aside
 * @param from the topic that it came on
 * @param kind {@code unreadable}, {@code unknown-schema}, {@code unstorable}, {@code enrichment-failed}
 * @param size bytes of its value
 * @param handling what was done with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetter(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Instant at,
        @Nullable String from,
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String exception,
        int size,
        @Nullable Handling handling) {

    static final String HEADERS = "dead-letter-";

    static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
        return new DeadLetter(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key() == null ? null : new String(record.key(), UTF_8),
                Instant.ofEpochMilli(record.timestamp()),
                header(record, "topic"),
                header(record, "kind"),
                header(record, "reason"),
                header(record, "exception-class-name"),
                record.value() == null ? 0 : record.value().length,
                null);
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(HEADERS + name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    Place place() {
        return new Place(topic, partition, offset, at);
    }

    DeadLetter with(@Nullable Handling handling) {
        return new DeadLetter(topic, partition, offset, key, at, from, kind, reason, exception, size, handling);
    }

    /** Where it would go again: the topic that it came on, if letters of that one stand here. */
    Optional<String> origin() {
        return Optional.ofNullable(from).filter(name -> topic.equals(name.replace(".backfill.", ".") + ".dead"));
    }
}
