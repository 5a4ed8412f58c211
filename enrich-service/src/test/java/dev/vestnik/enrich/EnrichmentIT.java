package dev.vestnik.enrich;

import static dev.vestnik.enrich.Topics.DEAD;
import static dev.vestnik.enrich.Topics.ENRICHED;
import static dev.vestnik.enrich.Topics.header;
import static dev.vestnik.enrich.Topics.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.vestnik.enrich.stream.Line;
import dev.vestnik.local.TestPlatform;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@SuppressWarnings("NullAway.Init")
class EnrichmentIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    MeterRegistry meters;

    @TestHTTPResource("/q/health/live")
    URI live;

    private Topics topics;

    @BeforeEach
    void open() {
        topics = new Topics(TestPlatform.programs().bootstrapServers());
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void everyGoldenSampleEverCommittedIsEnrichedOnceAndAsTheContractSays() throws Exception {
        var samples = RawSamples.all();
        var schema = new EnrichedSchema();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(3);

        for (var sample : samples) {
            topics.send(sample.id(), sample.value().toString(), sample.headers());
        }

        for (var sample : samples) {
            var record = enriched(sample.id());
            assertThat(schema.errors(text(record))).isEmpty();
            var capturedAt = sample.value().path("capturedAt").textValue();
            assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
            assertThat(header(record, "ce_id")).isEqualTo(sample.id() + "@" + capturedAt + "/" + Enrichment.REVISION);
            assertThat(header(record, "ce_type")).isEqualTo("dev.vestnik.article.enriched.v1");
            assertThat(header(record, "ce_source")).isEqualTo("/vestnik/enrich");
            assertThat(header(record, "ce_subject")).isEqualTo(sample.id());
            assertThat(Instant.parse(header(record, "ce_time"))).isBeforeOrEqualTo(Instant.now());
            assertThat(header(record, "ce_dataschema")).isEqualTo("urn:vestnik:schema:news.articles.enriched.v1");
            assertThat(header(record, "content-type")).isEqualTo("application/json");
            assertThat(header(record, "traceparent"))
                    .isEqualTo(sample.headers().getOrDefault("traceparent", "")); // nobody traces here
            assertThat(topics.committed(DEAD, one -> sample.id().equals(one.key())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unreadable|{\"id\":|urn:vestnik:schema:news.articles.raw.v1|com.fasterxml.jackson.core.io.JsonEOFException",
                "unreadable|{\"id\":\"ID\"}|urn:vestnik:schema:news.articles.raw.v1|",
                "unknown-schema|{\"id\":\"ID\",\"capturedAt\":\"T\",\"body\":\"b\"}|urn:vestnik:schema:news.articles.raw.v9|",
                "enrichment-failed|{\"id\":\"ID\",\"capturedAt\":\"T\",\"body\":\"\\ud800\"}|urn:vestnik:schema:news.articles.raw.v1|java.nio.charset.MalformedInputException",
                "enrichment-failed|LONG|urn:vestnik:schema:news.articles.raw.v1|org.apache.kafka.common.errors.RecordTooLargeException",
            })
    void whatWillNeverWorkIsPutAsideWithItsReasonAndTheLineGoesOn(
            String kind, String form, String schema, String exception) throws Exception {
        var id = UUID.randomUUID().toString();
        var value = form.replace(
                        "LONG", "{\"id\":\"ID\",\"capturedAt\":\"T\",\"body\":\"" + "Астана ".repeat(60_000) + "\"}")
                .replace("ID", id);
        double before = deadLetters(kind);

        topics.send(id, value, Map.of("ce_dataschema", schema, "own", "header"));

        var dead = await().atMost(PATIENCE)
                .until(() -> topics.committed(DEAD, one -> id.equals(one.key())), found -> !found.isEmpty());
        assertThat(dead).singleElement().satisfies(record -> {
            assertThat(text(record)).isEqualTo(value);
            assertThat(header(record, "own")).isEqualTo("header");
            assertThat(header(record, "dead-letter-kind")).isEqualTo(kind);
            assertThat(header(record, "dead-letter-reason")).isNotBlank();
            assertThat(header(record, "dead-letter-topic")).isEqualTo("news.articles.raw.v1");
            assertThat(header(record, "dead-letter-partition")).matches("[0-3]");
            assertThat(header(record, "dead-letter-offset")).matches("\\d+");
            assertThat(header(record, "dead-letter-exception-class-name"))
                    .isEqualTo(exception == null ? "" : exception);
        });
        assertThat(topics.committed(ENRICHED, one -> id.equals(one.key()))).isEmpty();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadLetters(kind)).isEqualTo(before + 1));
        assertTheLineGoesOn();
    }

    @Test
    void aNoticeThatAnArticleIsGonePassesUnchangedBetweenItsCaptures() throws Exception {
        var id = UUID.randomUUID().toString();
        var notice = "{ \"id\":\"%s\", \"noticedAt\":\"2026-03-02T05:00:00.000Z\", \"new\":0.10}".formatted(id);
        var headers = Map.of(
                "ce_id", id + "@2026-03-02T05:00:00.000Z/gone",
                "ce_type", "dev.vestnik.article.gone.v1",
                "ce_source", "/vestnik/ingest",
                "ce_dataschema", "urn:vestnik:schema:news.articles.gone.v1");

        topics.send(id, article(id), Map.of());
        topics.send(id, notice, headers);
        topics.send(id, article(id), Map.of());

        var passed = await().atMost(PATIENCE)
                .until(() -> topics.committed(ENRICHED, one -> id.equals(one.key())), records -> records.size() >= 3);
        assertThat(passed)
                .extracting(record -> header(record, "ce_type"))
                .containsExactly(
                        "dev.vestnik.article.enriched.v1",
                        "dev.vestnik.article.gone.v1",
                        "dev.vestnik.article.enriched.v1");
        assertThat(text(passed.get(1))).isEqualTo(notice);
        assertThat(headers).allSatisfy((name, value) -> assertThat(header(passed.get(1), name))
                .isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20}) // within the line's time-outs, and beyond all of them
    void aBrokerThatIsAwayForAWhileLosesNothingRepeatsNothingAndPutsNothingAside(int seconds) throws Exception {
        var prefix = UUID.randomUUID() + "-";
        var ids = IntStream.range(0, 4000).mapToObj(i -> prefix + i).toList();
        double dead = allDeadLetters();

        var sent = ids.stream().map(id -> topics.sendAsync(id, article(id))).toList();
        await().atMost(PATIENCE).until(() -> !keys(prefix).isEmpty());
        TestPlatform.stopBroker();
        var back = Instant.now().plusSeconds(seconds);
        await().atMost(PATIENCE).until(() -> Instant.now().isAfter(back));
        TestPlatform.startBroker();
        for (var one : sent) {
            one.get();
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(keys(prefix)).hasSizeGreaterThanOrEqualTo(ids.size()));
        assertThat(keys(prefix)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(topics.committed(DEAD, one -> String.valueOf(one.key()).startsWith(prefix)))
                .isEmpty();
        assertThat(allDeadLetters()).isEqualTo(dead);
        assertThat(status(live)).isEqualTo(200);
        assertTheLineGoesOn();
    }

    @Test
    void aRestartedInstanceFencesItsFormerSelfAndBeginsWithWhatThatOneLeft() throws Exception {
        var id = UUID.randomUUID().toString();
        topics.send(id, article(id), Map.of());
        try (var former = line("fencing")) {
            var batch = await().atMost(PATIENCE).until(former::poll, records -> !records.isEmpty());

            try (var restarted = line("fencing")) {
                assertThatThrownBy(() -> former.commit(batch, List.of())).isInstanceOf(KafkaException.class);
                var again = await().atMost(PATIENCE).until(restarted::poll, records -> !records.isEmpty());
                assertThat(again.nextOffsets().keySet()).isNotEmpty();
                restarted.commit(again, List.of());
            }
        }
    }

    private void assertTheLineGoesOn() throws Exception {
        var id = UUID.randomUUID().toString();
        topics.send(id, article(id), Map.of());
        enriched(id);
    }

    /** The one enriched record of an article. */
    private ConsumerRecord<String, byte[]> enriched(String id) {
        var found = await().atMost(PATIENCE)
                .until(() -> topics.committed(ENRICHED, one -> id.equals(one.key())), records -> !records.isEmpty());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<String> keys(String prefix) {
        return topics.committed(ENRICHED, one -> one.key().startsWith(prefix)).stream()
                .map(ConsumerRecord::key)
                .toList();
    }

    private static String article(String id) {
        return "{\"id\":\"%s\",\"capturedAt\":\"2026-03-02T04:00:00.000Z\",\"body\":\"%s\"}"
                .formatted(id, "Дорогу в Астану откроют к осени. ".repeat(40));
    }

    private double deadLetters(String kind) {
        return meters.counter("vestnik.dead.letters", "topic", Topics.RAW, "kind", kind)
                .count();
    }

    private double allDeadLetters() {
        return deadLetters("unreadable") + deadLetters("unknown-schema") + deadLetters("enrichment-failed");
    }

    private static Line line(String name) {
        var broker = Map.<String, Object>of(
                "bootstrap.servers", TestPlatform.programs().bootstrapServers());
        var consuming = new HashMap<>(broker);
        consuming.putAll(Map.of("group.id", name, "group.instance.id", name, "auto.offset.reset", "earliest"));
        consuming.put("enable.auto.commit", false);
        var producing = new HashMap<>(broker);
        producing.put("transactional.id", name);
        return Line.open(Topics.RAW, consuming, producing);
    }

    private static int status(URI address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
