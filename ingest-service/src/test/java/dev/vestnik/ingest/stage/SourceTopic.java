package dev.vestnik.ingest.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.vestnik.local.CommittedRecords;
import dev.vestnik.local.TestPlatform;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
        return CommittedRecords.seen(TestPlatform.programs().bootstrapServers(), TOPIC).stream()
                .filter(record -> record.key().equals(key))
                .map(SourceTopic::told)
                .toList();
    }

    private static Told told(ConsumerRecord<String, byte[]> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new Told(record.key(), headers, record.value() == null ? null : new String(record.value(), UTF_8));
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
