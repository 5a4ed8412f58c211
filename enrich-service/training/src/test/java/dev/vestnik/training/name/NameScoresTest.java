package dev.vestnik.training.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.NameSpan;
import dev.vestnik.enrich.model.Clusters;
import dev.vestnik.enrich.morphology.MorphologyStep;
import dev.vestnik.enrich.name.Reading;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameScoresTest {

    private static final String LINE = """
            {"id":"1","text":"Её зовут Анна Роза, она из Риги.","entities":[
              {"type":"PER","start":9,"end":18},{"type":"LOC","start":27,"end":31}]}""";

    @Test
    void theWordsOfANameAreLabelledByTheirPlaceInIt() throws IOException {
        assertThat(text().labels(text().sentences().getFirst().sentence()))
                .containsExactly("O", "O", "B-PERSON", "E-PERSON", "O", "O", "O", "S-PLACE", "O");
    }

    @Test
    void halfANameIsNoNameButHalfOfItsTokens() throws IOException {
        var scores = new NameScores();

        scores.add(text(), List.of(found(2, 3, EntityType.PERSON), found(7, 8, EntityType.PLACE)));

        assertThat(scores.exact(EntityType.PERSON)).isZero();
        assertThat(scores.tokens(EntityType.PERSON)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(scores.exact(EntityType.PLACE)).isOne();
        assertThat(scores.exact()).isEqualTo(0.5);
    }

    private static NamedText text() throws IOException {
        return NamedText.of(
                new ObjectMapper().readTree(LINE),
                Language.RUSSIAN,
                new MorphologyStep(),
                new Reading(Language.RUSSIAN, Clusters.NONE));
    }

    private static NameSpan found(int from, int to, EntityType type) {
        return new NameSpan(Field.BODY, from, to, type, 1);
    }
}
