package dev.vestnik.store.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.intake.Reading.Unreadable;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Puts records aside that no try will ever make readable, each with the reason in its headers. Thread-safe. */
@ApplicationScoped
@Startup
public class DeadLetters {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final MutinyEmitter<Record<String, byte[]>> emitter;
    private final MeterRegistry meters;

    public DeadLetters(@Channel("dead-letters") MutinyEmitter<Record<String, byte[]>> emitter, MeterRegistry meters) {
        this.emitter = emitter;
        this.meters = meters;
        // A counter that begins with the first letter shows no increase, and nobody would be told of it.
        List.of("news.articles.enriched.v1", "news.articles.enriched.backfill.v1")
                .forEach(topic -> EnumSet.allOf(Reading.Kind.class).forEach(kind -> counter(topic, kind)));
    }

    /** Returns when the broker holds every letter; throws if it does not take them. */
    public void put(List<Unreadable> unreadable) {
        if (unreadable.isEmpty()) {
            return;
        }
        Uni.join()
                .all(unreadable.stream().map(this::send).toList())
                .andFailFast()
                .await()
                .atMost(PATIENCE);
        unreadable.forEach(this::count);
    }

    private Uni<Void> send(Unreadable letter) {
        // As a record, because its value may be absent and a message's payload may not.
        var original = Record.of(letter.record().key(), letter.record().value());
        var metadata = OutgoingKafkaRecordMetadata.builder().withHeaders(headers(letter));
        return emitter.sendMessage(Message.of(original).addMetadata(metadata.build()));
    }

    private static Headers headers(Unreadable letter) {
        var record = letter.record();
        var headers = new RecordHeaders(record.headers());
        add(headers, "dead-letter-kind", letter.kind().label());
        add(headers, "dead-letter-reason", letter.reason());
        add(headers, "dead-letter-topic", record.topic());
        add(headers, "dead-letter-partition", String.valueOf(record.partition()));
        add(headers, "dead-letter-offset", String.valueOf(record.offset()));
        letter.cause()
                .ifPresent(cause -> add(
                        headers,
                        "dead-letter-exception-class-name",
                        cause.getClass().getName()));
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private void count(Unreadable letter) {
        counter(letter.record().topic(), letter.kind()).increment();
    }

    private Counter counter(String topic, Reading.Kind kind) {
        return meters.counter("vestnik.dead.letters", "topic", topic, "kind", kind.label());
    }
}
