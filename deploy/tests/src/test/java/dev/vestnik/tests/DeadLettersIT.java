package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.Programs;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can never be processed is put aside with its reason, and the line goes on. */
class DeadLettersIT {

    private static final TheSystem SYSTEM = TheSystem.running();

    @ParameterizedTest
    @CsvSource({"news.articles.raw.v1", "news.articles.enriched.v1"})
    void bytesThatAreNoArticleArePutAsideAsUnreadable(String topic) throws Exception {
        var key = UUID.randomUUID().toString();

        SYSTEM.topic(topic).write(key, "<html>404 Not Found</html>", Map.of());

        assertThat(deadLetter(topic, key)).satisfies(letter -> {
            assertThat(Topic.header(letter, "dead-letter-kind")).isEqualTo("unreadable");
            assertThat(Topic.header(letter, "dead-letter-reason")).isNotBlank();
            assertThat(Topic.header(letter, "dead-letter-topic")).isEqualTo(topic);
            assertThat(letter.value()).asString().isEqualTo("<html>404 Not Found</html>");
        });
    }

    @ParameterizedTest
    @CsvSource({"news.articles.raw.v1", "news.articles.enriched.v1"})
    void anArticleOfAnUnknownSchemaVersionIsPutAside(String topic) throws Exception {
        var key = UUID.randomUUID().toString();

        SYSTEM.topic(topic).write(key, article(key, "Текст"), Map.of("ce_dataschema", "urn:vestnik:schema:next.v2"));

        assertThat(deadLetter(topic, key)).satisfies(letter -> {
            assertThat(Topic.header(letter, "dead-letter-kind")).isEqualTo("unknown-schema");
            assertThat(Topic.header(letter, "dead-letter-reason")).contains("urn:vestnik:schema:next.v2");
        });
    }

    @Test
    void anArticleThatMakesEnrichmentThrowIsPutAsideAndTheLineGoesOn() throws Exception {
        var key = UUID.randomUUID().toString();

        SYSTEM.topic("news.articles.raw.v1").write(key, article(key, "Половина символа: \\ud800"), Map.of());
        var pushes = new Pushes(Programs.address(SYSTEM.programs.ports().ingest()), UUID.randomUUID() + ".example");
        pushes.push(8); // one for each partition, and some

        assertThat(Topic.header(deadLetter("news.articles.raw.v1", key), "dead-letter-kind"))
                .isEqualTo("enrichment-failed");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> SYSTEM.topic("news.articles.v1").keys().containsAll(pushes.accepted()));
    }

    private static ConsumerRecord<String, byte[]> deadLetter(String topic, String key) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> deadLetters(topic, key).toList(), letters -> !letters.isEmpty())
                .getFirst();
    }

    private static Stream<ConsumerRecord<String, byte[]>> deadLetters(String topic, String key) {
        return SYSTEM.topic(topic + ".dead").read().stream().filter(letter -> key.equals(letter.key()));
    }

    private static String article(String id, String body) {
        return """
                {"id":"%s","uri":"https://odd.example/%s","requestedUri":"https://odd.example/%s",
                 "source":{"id":"odd","name":"Odd","host":"odd.example"},"language":"ru","headline":"Заголовок",
                 "byline":[],"keywords":[],"zoneAssumed":false,"capturedAt":"2026-01-01T00:00:00.000Z",
                 "body":"%s","blocks":[],"contentHash":"%s","access":{"free":true},
                 "extraction":{"method":"none","confidence":1,"warnings":[]}}""".formatted(id, id, id, body, "0".repeat(64));
    }
}
