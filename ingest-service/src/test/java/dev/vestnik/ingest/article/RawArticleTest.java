package dev.vestnik.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.ingest.address.ArticleId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawArticleTest {

    /** 1 and 1.0 are one number. */
    private static final Comparator<JsonNode> SAME_NUMBER = (a, b) ->
            a.isNumber() && b.isNumber() ? Double.compare(a.doubleValue(), b.doubleValue()) : (a.equals(b) ? 0 : 1);

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "full", "from-older-version", "edited-then-gone"})
    void everySampleIsReadAndWrittenAsItIs(String name) throws IOException {
        var sample = sample(name);

        var article = ArticleJson.read(sample);

        var json = new ObjectMapper();
        var written = json.readTree(ArticleJson.write(article));
        assertThat(written.equals(SAME_NUMBER, json.readTree(sample)))
                .as(written::toString)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "full", "from-older-version", "edited-then-gone"})
    void idAndHashOfEverySampleAreMadeTheSameWayHere(String name) throws IOException {
        var article = ArticleJson.read(sample(name));

        assertThat(ArticleId.of(article.uri()).value()).isEqualTo(article.id());
        assertThat(ContentHash.of(article.headline(), article.body())).isEqualTo(article.contentHash());
    }

    @Test
    void aChangeWhoseTimeThePageDoesNotStateIsOfTheCaptureThatSawIt() throws IOException {
        var silent = ArticleJson.read(sample("minimal"));
        var stated = ArticleJson.read(sample("full"));

        assertThat(silent.changed().modifiedAt()).isEqualTo(silent.capturedAt().atOffset(ZoneOffset.UTC));
        assertThat(silent.changed().modifiedAssumed()).isTrue();
        assertThat(stated.modifiedAt()).isNotNull();
        assertThat(stated.changed()).isEqualTo(stated);
    }

    @Test
    void everyGoldenNoticeIsWrittenAsItIs() throws IOException {
        var json = new ObjectMapper();
        for (var name : List.of("minimal", "full")) {
            var sample = json.readTree(RawArticleTest.class.getResourceAsStream(
                    "/contracts/samples/news.articles.gone.v1/" + name + ".json"));
            var source = sample.get("source");
            var notice = new GoneNotice(
                    UUID.fromString(sample.get("id").asText()),
                    sample.get("uri").asText(),
                    sample.get("requestedUri").asText(),
                    new SourceRef(
                            source.get("id").asText(),
                            source.get("name").asText(),
                            source.path("host").textValue()),
                    Instant.parse(sample.get("noticedAt").asText()),
                    sample.get("status").isNull() ? null : sample.get("status").asInt(),
                    sample.get("reason").asText(),
                    Instant.parse(sample.get("lastCapturedAt").asText()));

            assertThat(json.readTree(ArticleJson.write(notice))).isEqualTo(sample);
        }
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(RawArticleTest.class.getResourceAsStream(
                "/contracts/samples/news.articles.raw.v1/" + name + ".json"))) {
            return in.readAllBytes();
        }
    }
}
