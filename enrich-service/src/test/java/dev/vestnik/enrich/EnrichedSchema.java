package dev.vestnik.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The contract of what this service writes. */
final class EnrichedSchema {

    private static final String URN = "urn:vestnik:schema:";

    private final SchemaRegistry registry;

    EnrichedSchema() throws IOException {
        var schemas = Map.of(
                URN + "news.articles.raw.v1", schema("news.articles.raw.v1"),
                URN + "news.articles.enriched.v1", schema("news.articles.enriched.v1"));
        registry = SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.schemas(schemas));
    }

    /** What is wrong with a value; empty if nothing. */
    List<Error> errors(String value) {
        return registry.getSchema(SchemaLocation.of(URN + "news.articles.enriched.v1"))
                .validate(
                        value,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String schema(String topic) throws IOException {
        try (var in = Objects.requireNonNull(
                EnrichedSchema.class.getResourceAsStream("/contracts/schemas/" + topic + ".json"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
