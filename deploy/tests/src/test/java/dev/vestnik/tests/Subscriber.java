package dev.vestnik.tests;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Who reads a topic from its beginning and stays, whatever happens to the brokers; only what is committed. */
final class Subscriber implements AutoCloseable {

    private final Queue<String> keys = new ConcurrentLinkedQueue<>();
    private final Pulse arrivals = new Pulse();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile boolean closed;

    /** Reads from now on. A broker that does not answer is given up after two seconds, so that we see what the others have. */
    Subscriber(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "isolation.level",
                        "read_committed",
                        "request.timeout.ms",
                        2_000,
                        "socket.connection.setup.timeout.ms",
                        2_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        thread = Thread.ofPlatform().daemon().name("subscriber").start(this::read);
    }

    /** The keys of all records so far, repeated ones repeated. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    /** When they came. */
    Pulse arrivals() {
        return arrivals;
    }

    private void read() {
        try (consumer) {
            while (!closed) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    keys.add(record.key());
                    arrivals.beat();
                });
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
