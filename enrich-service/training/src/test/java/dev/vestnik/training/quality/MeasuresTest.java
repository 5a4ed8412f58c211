package dev.vestnik.training.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.training.quality.Measure.Answered;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    /** Offsets count code points: the sign at the beginning is one. */
    private static final String TEXT = "🔆 Анна Ли из «Арал Лучи» сказала: «Пора, друзья».";

    private static final String NAMES = """
            {"id": "1", "text": "%s", "entities": [
              {"type": "PER", "start": 2, "end": 9, "lemma": "Анна Ли", "wikidata": null},
              {"type": "ORG", "start": 14, "end": 23, "wikidata": "Q1"}]}""".formatted(TEXT);

    private static final String QUOTES = """
            {"id": "1", "text": "%s", "quotes": [
              {"source": [[2, 9]], "cue": [[25, 32]], "content": [[34, 48]]}]}""".formatted(TEXT);

    @Test
    void whatIsAllRightScoresOne() {
        var article = """
                {"entities": [
                  {"type": "person", "name": "Анна Ли", "mentions": [{"field": "body", "start": 2, "end": 9}]},
                  {"type": "organisation", "name": "Арал Лучи", "wikidata": "Q1",
                   "mentions": [{"field": "headline", "start": 0, "end": 4}, {"field": "body", "start": 14, "end": 23}]}],
                 "quotations": [{"content": {"start": 35, "end": 47}, "cue": {"start": 25, "end": 32},
                   "speaker": {"name": "Анна", "start": 2, "end": 9}}]}""";

        assertThat(figures(new NameMeasure(), NAMES, article))
                .extracting(Measure.Figure::value)
                .containsOnly(1.0);
        assertThat(figures(new QuotationMeasure(), QUOTES, article))
                .extracting(Measure.Figure::value)
                .containsOnly(1.0);
        assertThat(figures(new LinkMeasure(), NAMES, article))
                .extracting(Measure.Figure::value)
                .containsExactly(1.0, 1.0, 0.0, 1.0);
    }

    @Test
    void whatIsNotAnsweredScoresNothing() {
        assertThat(figures(new NameMeasure(), NAMES, "{}"))
                .extracting(Measure.Figure::value)
                .containsOnly(0.0);
        assertThat(figures(new QuotationMeasure(), QUOTES, "{}"))
                .extracting(Measure.Figure::value)
                .containsOnly(0.0);
    }

    @Test
    void aNameThatIsCutIsPartlyRightByTokensAndWrongExactly() {
        var article = """
                {"entities": [{"type": "person", "name": "Анна", "mentions": [{"field": "body", "start": 2, "end": 6}]}]}""";

        assertThat(value(new NameMeasure(), NAMES, article, "PER exact F1")).isZero();
        assertThat(value(new NameMeasure(), NAMES, article, "PER token F1")).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aSpeakerIsRightByAWordOfTheName() {
        var article = """
                {"quotations": [{"content": {"start": 35, "end": 39}, "speaker": {"name": "Анна Иванова"}}]}""";

        assertThat(value(new QuotationMeasure(), QUOTES, article, "speaker right"))
                .isOne();
        assertThat(value(new QuotationMeasure(), QUOTES, article, "content exact F1"))
                .isZero();
        assertThat(value(new QuotationMeasure(), QUOTES, article, "content token F1"))
                .isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void sentimentIsThatOfTheMentionAndElseOfTheEntityAndElseNeutral() {
        var gold = """
                {"id": "1", "text": "%s", "target": {"start": 2, "end": 9}, "label": -1}""".formatted(TEXT);
        var mentioned = """
                {"entities": [{"type": "person", "sentiment": {"label": "%s"},
                  "mentions": [{"field": "body", "start": 2, "end": 9%s}]}]}""";

        assertThat(value(new SentimentMeasure(), gold, mentioned.formatted("negative", ""), "accuracy"))
                .isOne();
        assertThat(value(
                        new SentimentMeasure(),
                        gold,
                        mentioned.formatted("negative", ", \"sentiment\": {\"label\": \"positive\"}"),
                        "accuracy"))
                .isZero();
        assertThat(value(new SentimentMeasure(), gold, "{}", "accuracy")).isZero();
    }

    private static double value(Measure measure, String gold, String article, String name) {
        return figures(measure, gold, article).stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<Measure.Figure> figures(Measure measure, String gold, String article) {
        var json = new ObjectMapper();
        try {
            var line = json.readTree(gold);
            assertThat(measure.fits(line)).isTrue();
            return measure.figures(List.of(new Answered(line, json.readTree(article))));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
