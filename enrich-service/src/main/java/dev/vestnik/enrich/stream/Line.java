package dev.vestnik.enrich.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A consumer and its transactional producer: what comes of a batch goes out together with the batch's offsets, or not at
 * all. A line that has thrown is closed and another one opened: that aborts what was left open, or finishes what was all
 * but committed, before the offsets are asked for. Belongs to one thread, except for {@link #wake}.
 */
public final class Line implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaClientMetrics metrics;

    private Line(KafkaProducer<byte[], byte[]> producer, KafkaConsumer<byte[], byte[]> consumer) {
        this.producer = producer;
        this.consumer = consumer;
        this.metrics = new KafkaClientMetrics(consumer);
    }

    /** Opens a line, fencing whoever had the same transactional id before. */
    public static Line open(String topic, Map<String, Object> consuming, Map<String, Object> producing) {
        var producer = new KafkaProducer<>(producing, new ByteArraySerializer(), new ByteArraySerializer());
        var consumer = new KafkaConsumer<>(consuming, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var line = new Line(producer, consumer);
        try {
            producer.initTransactions();
            consumer.subscribe(List.of(topic));
            return line;
        } catch (RuntimeException e) {
            line.close();
            throw e;
        }
    }

    /** The next records; none after half a second of silence. */
    public ConsumerRecords<byte[], byte[]> poll() {
        return consumer.poll(POLL);
    }

    /** Whether records wait that were not polled yet, as far as the broker has told. */
    public boolean isBehind() {
        return consumer.assignment().stream()
                .anyMatch(partition -> consumer.currentLag(partition).orElse(0) > 0);
    }

    /** Sends what came of a batch, and with it the batch's offsets. */
    @SuppressWarnings("FutureReturnValueIgnored") // a record that can't be sent makes the commit throw
    public void commit(ConsumerRecords<byte[], byte[]> batch, List<Outgoing> outgoing) {
        producer.beginTransaction();
        outgoing.forEach(one -> producer.send(one.record()));
        producer.sendOffsetsToTransaction(batch.nextOffsets(), consumer.groupMetadata());
        producer.commitTransaction();
    }

    /** Shows the consumer's own metrics, its lag among them, until the line is closed. */
    public Line measuredBy(MeterRegistry meters) {
        metrics.bindTo(meters);
        return this;
    }

    /** Makes a waiting {@link #poll} throw; from any thread. */
    public void wake() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        metrics.close();
        producer.close(Duration.ZERO);
        consumer.close(CloseOptions.timeout(FAREWELL));
    }
}
