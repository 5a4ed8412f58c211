package dev.vestnik.local.broker;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Tells of every record that is committed on a topic from the moment of opening until it is closed. */
public final class Arrivals implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile Consumer<ConsumerRecord<String, byte[]>> listener = record -> {};
    private volatile boolean closed;

    /** Opens with nobody listening. */
    public Arrivals(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // seeking is lazy: what comes from here on counts
        thread = Thread.ofPlatform().daemon().name("arrivals-" + topic).start(this::read);
    }

    /** Who is told from now on, on a thread of this object's own, instead of whoever was told before. */
    public void tell(Consumer<ConsumerRecord<String, byte[]>> newListener) {
        listener = newListener;
    }

    private void read() {
        try (consumer) {
            while (!closed) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> listener.accept(record));
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
