package dev.vestnik.ingest.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.vestnik.ingest.press.RawRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The contract's schemas of a raw article, and of the notice that one is gone. */
public final class RawSchema {

    private static final String ID = "urn:vestnik:schema:";
    private static final String GONE = "news.articles.gone.v1";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Map.of(ID + RawRecord.TOPIC, text(RawRecord.TOPIC), ID + GONE, text(GONE))));

    private RawSchema() {}

    /** What of the value breaks the schema, formats included. */
    public static List<String> complaints(byte[] value) {
        return complaints(RawRecord.TOPIC, value);
    }

    /** The same for a notice. */
    public static List<String> complaintsAboutNotice(byte[] value) {
        return complaints(GONE, value);
    }

    private static List<String> complaints(String schema, byte[] value) {
        return SCHEMAS
                .getSchema(SchemaLocation.of(ID + schema))
                .validate(
                        new String(value, UTF_8),
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(String schema) {
        return resource("contracts/schemas/" + schema + ".json");
    }

    static String resource(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No resource " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
