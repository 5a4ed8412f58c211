package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.local.CommittedRecords;
import dev.vestnik.local.TestPlatform;
import dev.vestnik.store.intake.Captures;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** What tests put on the store's topics and take from them. */
final class Wire {

    static final String ENRICHED = "news.articles.enriched.v1";
    static final String DEAD = "news.articles.enriched.v1.dead";
    static final String PUBLIC = "news.articles.v1";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Wire() {}

    /** Puts captures on the enriched topic, in their order. */
    static void send(Captures... captures) {
        send(List.of(captures).stream()
                .map(capture -> record(capture.id().toString(), capture.json().getBytes(UTF_8)))
                .toList());
    }

    /** A record for the enriched topic. */
    static ProducerRecord<String, byte[]> record(String key, byte[] value) {
        return new ProducerRecord<>(ENRICHED, key, value);
    }

    /** Returns when the broker has all records. */
    static void send(List<ProducerRecord<String, byte[]>> records) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (var sent : records.stream().map(producer::send).toList()) {
                sent.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a topic on and on, until what came there so far satisfies the predicate. */
    static List<ConsumerRecord<String, byte[]>> await(
            String topic, Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
        return Awaitility.await().atMost(PATIENCE).pollInSameThread().until(() -> all(topic), enough);
    }

    /** Every record that came to a topic so far, committed ones only. */
    static List<ConsumerRecord<String, byte[]>> all(String topic) {
        return CommittedRecords.seen(brokers(), topic);
    }

    /** Every record that compaction has left on a topic, committed ones only. */
    static List<ConsumerRecord<String, byte[]>> standing(String topic) {
        return CommittedRecords.standing(brokers(), topic);
    }

    /** Changes settings of a topic. */
    static void configure(String topic, Map<String, String> settings) {
        var changes = settings.entrySet().stream()
                .map(each ->
                        new AlterConfigOp(new ConfigEntry(each.getKey(), each.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers()))) {
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), changes))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    /** The headers of a record as text. */
    static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }

    private static String brokers() {
        return TestPlatform.programs().bootstrapServers();
    }
}
