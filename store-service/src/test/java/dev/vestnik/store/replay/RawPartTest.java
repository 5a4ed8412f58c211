package dev.vestnik.store.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.local.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPartTest {

    private static final Path CONTRACTS = House.find().root().resolve("contracts");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "full", "understood-anew", "withheld", "edited-then-gone"})
    void isWhatIngestSentOfTheSameArticle(String sample) throws IOException {
        var stored = Files.readString(CONTRACTS.resolve("samples/news.articles.v1/" + sample + ".json"));
        var sent = sample("news.articles.raw.v1", sample);

        var raw = RawPart.of(stored).orElseThrow();

        assertThat(JSON.readTree(raw.json())).isEqualTo(sent);
        assertThat(raw.capturedAt()).isEqualTo(sent.path("capturedAt").asText());
    }

    @Test
    void takesNothingElseAwayAndLeavesNumbersAsTheyAre() {
        var raw = RawPart.of("{\"id\":\"1\",\"entities\":[{\"version\":1}],\"new\":{\"version\":0.10,\"big\":1e400},"
                        + "\"version\":2,\"capturedAt\":\"2026-03-02T05:00:00.000Z\"}")
                .orElseThrow();

        assertThat(new String(raw.json(), UTF_8))
                .isEqualTo("{\"id\":\"1\",\"new\":{\"version\":0.10,\"big\":1e400},"
                        + "\"capturedAt\":\"2026-03-02T05:00:00.000Z\"}");
    }

    @Test
    void isNotToBeHadWhereWordsWereTakenOut() {
        assertThat(RawPart.of("{\"id\":\"1\",\"body\":\"█\",\"redactions\":[{\"sequence\":1}]}"))
                .isEmpty();
    }

    @Test
    void knowsEveryFieldThatTheContractsAdd() throws IOException {
        Set<String> added = new HashSet<>();
        for (var topic : Set.of("news.articles.enriched.v1", "news.articles.v1")) {
            JSON.readTree(CONTRACTS.resolve("schemas/" + topic + ".json").toFile())
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(added::add);
        }

        assertThat(RawPart.ADDED).isEqualTo(added);
    }

    private static JsonNode sample(String topic, String name) throws IOException {
        return JSON.readTree(
                CONTRACTS.resolve("samples/" + topic + "/" + name + ".json").toFile());
    }
}
