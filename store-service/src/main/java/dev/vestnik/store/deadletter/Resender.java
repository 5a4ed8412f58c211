package dev.vestnik.store.deadletter;

import dev.vestnik.store.problem.Problem;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends records again as they were before they were put aside. Thread-safe. */
@ApplicationScoped
class Resender {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** As large as whoever puts letters aside writes them. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private final Producer<byte[], byte[]> producer;

    Resender(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) PATIENCE.toMillis() / 3);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 3);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() * 2 / 3);
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Returns when the broker has it: key, value and headers, but for those that say why it was put aside. */
    void send(String topic, ConsumerRecord<byte[], byte[]> letter) {
        var headers = Arrays.stream(letter.headers().toArray())
                .filter(header -> !header.key().startsWith(DeadLetter.HEADERS))
                .toList();
        try {
            producer.send(new ProducerRecord<>(topic, null, letter.key(), letter.value(), headers))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw Problem.unavailable("The broker did not take the record: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The service is being stopped.");
        }
    }

    @PreDestroy
    void close() {
        producer.close(PATIENCE);
    }
}
