package dev.vestnik.ingest.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.vestnik.local.TestPlatform;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** What subscribers of {@code news.sources.v1} see. */
public final class SourceTopic {

    /** One record, whole; a tombstone has no value. */
    public record Told(
            String key,
            Map<String, String> headers,
            @Nullable String value) {

        public String kind() {
            return value == null ? "removed" : JsonPath.from(value).getString("kind");
        }
    }

    private static final String TOPIC = "news.sources.v1";

    private SourceTopic() {}

    /** All that was told of a source or a language, in order. */
    public static List<Told> of(String key) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestPlatform.programs().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var told = new ArrayList<Told>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (var polled : consumer.poll(Duration.ofMillis(100))) {
                    var headers = new TreeMap<String, String>();
                    polled.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
                    told.add(new Told(polled.key(), headers, polled.value()));
                }
            }
            return told.stream().filter(record -> record.key().equals(key)).toList();
        }
    }

    /** What of a value breaks the contract's schema. */
    public static List<String> complaints(String value) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RawSchema.resource("contracts/schemas/" + TOPIC + ".json"), InputFormat.JSON)
                .validate(
                        value,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
