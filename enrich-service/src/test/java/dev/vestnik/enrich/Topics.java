package dev.vestnik.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as somebody outside sees them: sends raw records, reads what is committed. */
final class Topics implements AutoCloseable {

    static final String RAW = "news.articles.raw.v1";
    static final String ENRICHED = "news.articles.enriched.v1";
    static final String DEAD = "news.articles.raw.v1.dead";

    private final String servers;
    private final KafkaProducer<String, String> producer;

    Topics(String servers) {
        this.servers = servers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "max.request.size", 16_000_000, "compression.type", "zstd"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Returns when the broker has the record. */
    void send(String key, String value, Map<String, String> headers) throws ExecutionException, InterruptedException {
        var record = new ProducerRecord<>(RAW, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        producer.send(record).get();
    }

    /** Ends when the broker has the record, however long it is away. */
    Future<RecordMetadata> sendAsync(String key, String value) {
        return producer.send(new ProducerRecord<>(RAW, key, value));
    }

    /** All committed records of a topic from its beginning to its present end that a test asks for. */
    List<ConsumerRecord<String, String>> committed(String topic, Predicate<ConsumerRecord<String, String>> wanted) {
        var settings = Map.<String, Object>of("bootstrap.servers", servers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    if (wanted.test(record)) {
                        found.add(record);
                    }
                }
            }
            return found;
        }
    }

    static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
