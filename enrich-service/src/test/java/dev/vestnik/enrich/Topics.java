package dev.vestnik.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.local.CommittedRecords;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
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

    /** All committed records of a topic, up to its present end, that a test asks for. */
    List<ConsumerRecord<String, byte[]>> committed(String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        return CommittedRecords.seen(servers, topic).stream().filter(wanted).toList();
    }

    static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), UTF_8);
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
