package dev.vestnik.tests;

import static dev.vestnik.tests.Topic.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.local.Ingest;
import dev.vestnik.local.Programs;
import dev.vestnik.tests.Collector.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One article is followed from where it was found to the public topic, by its trace and in the logs. */
class TraceIT {

    private static final TheSystem SYSTEM = TheSystem.running();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TOPICS =
            List.of("news.articles.raw.v1", "news.articles.enriched.v1", "news.articles.v1");

    @Test
    void aPushedArticleIsInThePublishersTraceUpToThePublicTopic() throws Exception {
        var trace = UUID.randomUUID().toString().replace("-", "");

        var id = push("00-" + trace + "-00f067aa0ba902b7-01");

        var steps = TOPICS.stream().map(topic -> step(topic, id)).toList();
        assertThat(steps).allSatisfy(step -> assertThat(step.trace()).isEqualTo(trace));
        var spans = await().atMost(Duration.ofSeconds(30))
                .until(() -> SYSTEM.collector.of(trace), found -> found.size() >= 4);
        var request = spans.stream()
                .filter(span -> span.name().equals("POST /captures"))
                .findFirst()
                .orElseThrow();
        assertThat(spans)
                .extracting(Span::service, Span::name, Span::parent, Span::id)
                .containsExactlyInAnyOrder(
                        tuple("vestnik-ingest", "POST /captures", "00f067aa0ba902b7", request.id()),
                        tuple(
                                "vestnik-ingest",
                                "publish article",
                                request.id(),
                                steps.get(0).span()),
                        tuple(
                                "vestnik-enrich",
                                "enrich article",
                                steps.get(0).span(),
                                steps.get(1).span()),
                        tuple(
                                "vestnik-store",
                                "store article",
                                steps.get(1).span(),
                                steps.get(2).span()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "enrich-service", "store-service"})
    void everyServiceSaysInItsLogWhichArticleAndTraceALineIsAbout(String service) throws Exception {
        var trace = UUID.randomUUID().toString().replace("-", "");
        var id = push("00-" + trace + "-00f067aa0ba902b7-01");
        step("news.articles.v1", id);

        var lines =
                await().atMost(Duration.ofSeconds(10)).until(() -> linesAbout(service, id), found -> !found.isEmpty());

        assertThat(lines)
                .allSatisfy(line -> assertThat(line.at("/mdc/traceId").asText()).isEqualTo(trace));
    }

    @Test
    void anArticleThatWasFoundHasATraceThatBeginsWithTheVisit() throws Exception {
        var outlet = SYSTEM.newsroom.outlets().getFirst();
        new Ingest(
                        Programs.address(SYSTEM.programs.ports().ingest()),
                        SYSTEM.programs.tokens().authorization("operator"))
                .visit(outlet, Duration.ofSeconds(1));

        var raw = await().atMost(Duration.ofSeconds(60))
                .until(() -> recordsOf(outlet.id()), found -> !found.isEmpty())
                .getFirst();

        var first = Step.of(raw);
        assertThat(step("news.articles.v1", raw.key()).trace()).isEqualTo(first.trace());
        var spans = await().atMost(Duration.ofSeconds(30))
                .until(() -> SYSTEM.collector.of(first.trace()), found -> found.size() >= 4);
        assertThat(spans)
                .filteredOn(span -> span.parent().isEmpty())
                .extracting(Span::service, Span::name)
                .containsExactly(tuple("vestnik-ingest", "visit page"));
        assertThat(spans).extracting(Span::name).contains("publish article", "enrich article", "store article");
    }

    /** What a record says of its trace. */
    private record Step(String trace, String span) {

        static Step of(ConsumerRecord<String, byte[]> record) {
            var parts = header(record, "traceparent").split("-", -1);
            assertThat(parts).hasSize(4);
            return new Step(parts[1], parts[2]);
        }
    }

    private static Step step(String topic, String id) {
        var records = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> SYSTEM.topic(topic).read().stream()
                                .filter(record -> id.equals(record.key()))
                                .toList(),
                        found -> !found.isEmpty());
        return Step.of(records.getFirst());
    }

    private static List<ConsumerRecord<String, byte[]>> recordsOf(String source) {
        return SYSTEM.topic("news.articles.raw.v1").read().stream()
                .filter(record -> !header(record, "traceparent").isEmpty()) // others put broken records there
                .filter(record -> json(record.value()).at("/source/id").asText().equals(source))
                .toList();
    }

    private static List<JsonNode> linesAbout(String service, String id) throws IOException {
        var log = SYSTEM.programs.data().resolve("log").resolve(service + ".log");
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("{"))
                    .filter(line -> line.contains(id))
                    .map(line -> json(line.getBytes(UTF_8)))
                    .filter(line -> line.at("/mdc/articleId").asText().equals(id))
                    .toList();
        }
    }

    private static JsonNode json(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pushes an article of its own within a trace, and returns its id. */
    private static String push(String traceparent) throws Exception {
        var address = "https://trace.example/" + UUID.randomUUID();
        var text =
                "Мост через Сырдарью открыт\\n\\nНовый мост открыли утром, сообщили в акимате посёлка. Движение началось.";
        var request = HttpRequest.newBuilder(
                        Programs.address(SYSTEM.programs.ports().ingest()).resolve("/captures"))
                .header("authorization", SYSTEM.programs.tokens().authorization("contributor"))
                .header("content-type", "application/json")
                .header("traceparent", traceparent)
                .POST(BodyPublishers.ofString("{\"uri\": \"%s\", \"text\": \"%s\"}".formatted(address, text)))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(202);
        return json(answer.body()).path("id").asText();
    }
}
