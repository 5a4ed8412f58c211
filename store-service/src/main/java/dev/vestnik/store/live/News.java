package dev.vestnik.store.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record of the public topic. */
sealed interface News {

    /** The partition. */
    int partition();

    /** The offset. */
    long offset();

    /** The article. */
    UUID id();

    /** An article, new or changed, or what is said of it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Told(int partition, long offset, UUID id, int version, byte[] value) implements News {}

    /** That an article is there no longer. What is not said is empty. */
    record Withdrawn(
            int partition,
            long offset,
            UUID id,
            Optional<String> kind,
            Optional<String> reason,
            Optional<String> sequence)
            implements News {}

    /** Empty where the record is not about an article. */
    static Optional<News> read(ConsumerRecord<String, byte[]> record) {
        return Optional.ofNullable(record.key()).flatMap(News::id).map(id -> {
            if (record.value() == null) {
                return new Withdrawn(
                        record.partition(),
                        record.offset(),
                        id,
                        header(record, "ce_withdrawalkind"),
                        header(record, "ce_withdrawalreason"),
                        header(record, "ce_withdrawalsequence"));
            }
            return new Told(record.partition(), record.offset(), id, version(record), record.value());
        });
    }

    private static Optional<UUID> id(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The number that stands behind the article in the event's id; 0, older than any, if none does. */
    private static int version(ConsumerRecord<String, byte[]> record) {
        var parts = header(record, "ce_id").orElse("").split("/", 3);
        try {
            return parts.length < 2 ? 0 : Integer.parseInt(parts[1]);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name)).map(header -> new String(header.value(), UTF_8));
    }
}
