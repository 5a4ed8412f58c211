package dev.vestnik.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.ingest.address.ArticleId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawArticleTest {

    /** 1 and 1.0 are one number. */
    private static final Comparator<JsonNode> SAME_NUMBER = (a, b) ->
            a.isNumber() && b.isNumber() ? Double.compare(a.doubleValue(), b.doubleValue()) : (a.equals(b) ? 0 : 1);

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "full", "from-older-version"})
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
    @ValueSource(strings = {"minimal", "full", "from-older-version"})
    void idAndHashOfEverySampleAreMadeTheSameWayHere(String name) throws IOException {
        var article = ArticleJson.read(sample(name));

        assertThat(ArticleId.of(article.uri()).value()).isEqualTo(article.id());
        assertThat(ContentHash.of(article.headline(), article.body())).isEqualTo(article.contentHash());
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(RawArticleTest.class.getResourceAsStream(
                "/contracts/samples/news.articles.raw.v1/" + name + ".json"))) {
            return in.readAllBytes();
        }
    }
}
