package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.vestnik.local.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The schemas and golden samples of the topics, as they lie in the working tree. */
final class Contracts {

    private static final Path ROOT = House.find().root().resolve("contracts");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Contracts() {}

    /** Every golden sample of a topic, as a record with its headers. */
    static Stream<ProducerRecord<String, byte[]>> samples(String topic) {
        return files(ROOT.resolve("samples").resolve(topic))
                .filter(file -> !file.toString().endsWith(".headers.json"))
                .map(file -> sample(topic, file));
    }

    private static ProducerRecord<String, byte[]> sample(String topic, Path file) {
        try {
            var value = Files.readAllBytes(file);
            var headers = Path.of(file.toString().replace(".json", ".headers.json"));
            var record =
                    new ProducerRecord<>(topic, JSON.readTree(value).get("id").asText(), value);
            JSON.readTree(headers.toFile()).properties().forEach(header -> record.headers()
                    .add(header.getKey(), bytes(header.getValue().asText())));
            return record;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a topic's schema finds wrong with a value; empty if nothing. */
    static List<Error> errors(String topic, String value) {
        try {
            return SchemaRegistry.withDialect(Dialects.getDraft202012(), registry -> registry.schemas(schemas()))
                    .getSchema(SchemaLocation.of("urn:vestnik:schema:" + topic))
                    .validate(
                            JSON.readTree(value),
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> schemas() {
        return new HashMap<>(files(ROOT.resolve("schemas"))
                .collect(toMap(
                        file -> "urn:vestnik:schema:"
                                + file.getFileName().toString().replace(".json", ""),
                        Contracts::text)));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
