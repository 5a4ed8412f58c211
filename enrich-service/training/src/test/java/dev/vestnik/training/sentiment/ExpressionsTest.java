package dev.vestnik.training.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Vectors;
import dev.vestnik.enrich.morphology.MorphologyStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionsTest {

    private static final String TEXT = "Рощин похвалил Ганина, а Лунина обвинил во лжи.";

    private final Expressions expressions;

    ExpressionsTest() throws JsonProcessingException {
        var line = """
                {"text": "%s", "opinions": [
                  {"holder": "AUTHOR", "target": {"start": 15, "end": 21}, "polarity": "POS",
                   "expression": {"start": 6, "end": 14}},
                  {"holder": null, "target": {"start": 25, "end": 31}, "polarity": "NEG",
                   "expression": {"start": 32, "end": 39, "more": [{"start": 43, "end": 46}]}},
                  {"holder": null, "target": null, "polarity": "NEG", "expression": {"start": 0, "end": 5}}]}
                """.formatted(TEXT);
        expressions = new Expressions(List.of(new ObjectMapper().readTree(line)));
    }

    @Test
    void aWordSaysSomethingOfWhomItsOpinionIsOf() {
        assertThat(said(15, 21))
                .containsExactly("nothing", "good", "nothing", "nothing", "nothing", "nothing", "nothing");
        assertThat(said(25, 31)).containsExactly("nothing", "nothing", "nothing", "nothing", "bad", "nothing", "bad");
    }

    @Test
    void ofATextThatNobodyHasMarkedNothingIsKnown() {
        assertThat(expressions.of("Рощин похвалил Лунина.", 15, 21, List.of())).isEmpty();
    }

    private List<String> said(int start, int end) {
        var place = Target.read(TEXT, Language.RUSSIAN, new MorphologyStep(), Vectors.NONE)
                .features(start, end, "person")
                .orElseThrow();
        return expressions.of(TEXT, start, end, place.words());
    }
}
