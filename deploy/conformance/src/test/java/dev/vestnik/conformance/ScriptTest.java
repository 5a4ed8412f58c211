package dev.vestnik.conformance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.vestnik.local.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTRACTS = House.find().root().resolve("contracts");
    private static final Schema ARTICLES = schema();

    @Test
    void whateverTheScriptPublishesIsWholeByTheSchema() throws IOException {
        var published =
                events().filter(event -> event.type().equals(Event.PUBLISHED)).toList();

        assertThat(published).hasSizeGreaterThan(100);
        for (var event : published) {
            assertThat(ARTICLES.validate(
                            JSON.readTree(event.value()),
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .as(event.toString())
                    .isEmpty();
        }
    }

    @Test
    void noTwoChecksLookAtOneArticle() {
        var ids = Script.checks(samples()).stream()
                .flatMap(check -> check.ids().stream())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theLargeArticleIsAlmostAsLargeAsTheTopicAllows() {
        assertThat(events().filter(event -> event.value() != null)
                        .mapToInt(event -> event.value().length())
                        .max())
                .satisfies(size -> assertThat(size.getAsInt()).isBetween(600_000, 1_000_000));
    }

    private static Stream<Event> events() {
        var checks = Script.checks(samples()).stream()
                .flatMap(check -> Stream.concat(check.aborted().stream(), check.events().stream()));
        var bursts = Script.burst(0, 12, 10).stream().flatMap(List::stream);
        return Stream.concat(checks, bursts);
    }

    private static List<Event> samples() {
        return new Samples(CONTRACTS.resolve("samples/news.articles.v1")).events();
    }

    private static Schema schema() {
        return SchemaRegistry.withDialect(Dialects.getDraft202012(), registry -> registry.schemas(schemas()))
                .getSchema(SchemaLocation.of("urn:vestnik:schema:news.articles.v1"));
    }

    private static Map<String, String> schemas() {
        try (var files = Files.list(CONTRACTS.resolve("schemas"))) {
            return files.collect(toMap(
                    file -> "urn:vestnik:schema:"
                            + file.getFileName().toString().replace(".json", ""),
                    ScriptTest::text));
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
}
