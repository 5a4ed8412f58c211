package dev.vestnik.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Puts aside what will never work: the record as it came, with the reason in its headers. Thread-safe. */
public final class DeadLetters {

    /** Why a record is put aside; the names are the contract. */
    public enum Kind {
        UNREADABLE("unreadable"),
        UNKNOWN_SCHEMA("unknown-schema"),
        ENRICHMENT_FAILED("enrichment-failed");

        private final String header;

        Kind(String header) {
            this.header = header;
        }
    }

    /** The header that says why. */
    static final String KIND = "dead-letter-kind";

    private final MeterRegistry meters;

    public DeadLetters(MeterRegistry meters) {
        this.meters = meters;
        // A counter that begins with the first letter shows no increase, and nobody would be told of it.
        List.of("news.articles.raw.v1", "news.articles.raw.backfill.v1")
                .forEach(topic -> EnumSet.allOf(Kind.class).forEach(kind -> counter(topic, kind)));
    }

    /** The reason is a sentence; the exception is the one behind it, if there was one. */
    public Outgoing of(ConsumerRecord<byte[], byte[]> record, Kind kind, String reason, Optional<Exception> cause) {
        var dead = new ProducerRecord<>(topic(record), null, record.key(), record.value(), record.headers());
        put(dead, KIND, kind.header);
        put(dead, "dead-letter-reason", reason);
        put(dead, "dead-letter-topic", record.topic());
        put(dead, "dead-letter-partition", Integer.toString(record.partition()));
        put(dead, "dead-letter-offset", Long.toString(record.offset()));
        cause.ifPresent(
                e -> put(dead, "dead-letter-exception-class-name", e.getClass().getName()));
        return new Outgoing(dead, counter(record.topic(), kind));
    }

    private Counter counter(String topic, Kind kind) {
        return meters.counter("vestnik.dead.letters", "topic", topic, "kind", kind.header);
    }

    /** The dead of the back-fill stand with the others, where somebody looks; which lane they came from is in a header. */
    private static String topic(ConsumerRecord<byte[], byte[]> record) {
        return record.topic().replace(".backfill.", ".") + ".dead";
    }

    /** One value a name, also for a record that was dead before and was sent again. */
    private static void put(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().remove(name).add(name, value.getBytes(UTF_8));
    }
}
