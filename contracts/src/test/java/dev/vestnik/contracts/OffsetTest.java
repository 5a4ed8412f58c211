package dev.vestnik.contracts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every offset in the samples is half-open and counts Unicode code points of the field that it is said to count. */
class OffsetTest {

    @ParameterizedTest
    @MethodSource("dev.vestnik.contracts.Sample#articles")
    void aBlockStandsInTheBodyWhereItSays(Sample sample) {
        var article = sample.value();

        assertThat(inBody(article)).allSatisfy(block -> assertThat(slice(article.path("body"), block))
                .isEqualTo(block.path("text").asText()));
    }

    @Test
    void theBlocksOfTheFullSampleMakeUpItsBody() {
        var article = new Sample("news.articles.raw.v1", "full").value();

        assertThat(inBody(article).map(block -> block.path("text").asText()).collect(joining("\n\n")))
                .isEqualTo(article.path("body").asText());
    }

    @ParameterizedTest
    @MethodSource("dev.vestnik.contracts.Sample#articles")
    void aMentionStandsInItsFieldWhereItSays(Sample sample) {
        var article = sample.value();

        assertThat(mentions(article)).allSatisfy(mention -> assertThat(
                        slice(article.path(mention.path("field").asText()), mention))
                .isEqualTo(mention.path("text").asText()));
    }

    @ParameterizedTest
    @MethodSource("dev.vestnik.contracts.Sample#articles")
    void aSpeakerStandsInTheBodyWhereItSays(Sample sample) {
        var article = sample.value();

        assertThat(article.findValues("speaker").stream().filter(speaker -> speaker.has("start")))
                .allSatisfy(speaker -> assertThat(slice(article.path("body"), speaker))
                        .isEqualTo(speaker.path("name").asText()));
    }

    @ParameterizedTest
    @MethodSource("dev.vestnik.contracts.Sample#articles")
    void everyOtherRangeHoldsWholeWordsOfTheBody(Sample sample) {
        var article = sample.value();

        assertThat(Stream.of("content", "cue", "evidence", "what").flatMap(name -> article.findValues(name).stream()))
                .allSatisfy(range -> assertThat(slice(article.path("body"), range))
                        .isNotBlank()
                        .isEqualTo(wholeWords(article.path("body"), range)));
    }

    @Test
    void theFullSampleTellsCodePointsFromUtf16Units() {
        var article = new Sample("news.articles.enriched.v1", "full").value();

        assertThat(mentions(article)).isNotEmpty().allSatisfy(mention -> {
            var field = article.path(mention.path("field").asText()).asText();
            assertThat(field.substring(start(mention), end(mention)))
                    .isNotEqualTo(mention.path("text").asText());
        });
    }

    private static Stream<JsonNode> inBody(JsonNode article) {
        return article.path("blocks").valueStream().filter(block -> Set.of("lead", "body")
                .contains(block.path("kind").asText()));
    }

    private static Stream<JsonNode> mentions(JsonNode article) {
        return article.path("entities").valueStream().flatMap(entity -> entity.path("mentions")
                .valueStream());
    }

    private static String slice(JsonNode field, JsonNode range) {
        var points = field.asText().codePoints().toArray();
        return new String(points, start(range), end(range) - start(range));
    }

    /** The range, widened until it cuts through no word. */
    private static String wholeWords(JsonNode field, JsonNode range) {
        var points = field.asText().codePoints().toArray();
        int from = start(range);
        int to = end(range);
        while (from > 0 && Character.isLetter(points[from]) && Character.isLetter(points[from - 1])) {
            from--;
        }
        while (to < points.length && Character.isLetter(points[to]) && Character.isLetter(points[to - 1])) {
            to++;
        }
        return new String(points, from, to - from);
    }

    private static int start(JsonNode range) {
        return range.required("start").asInt();
    }

    private static int end(JsonNode range) {
        return range.required("end").asInt();
    }
}
