package dev.vestnik.training.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.NameSpan;
import dev.vestnik.enrich.model.Clusters;
import dev.vestnik.enrich.morphology.MorphologyStep;
import dev.vestnik.enrich.name.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartlyNamedTest {

    private final Reading reading = new Reading(Language.ENGLISH, Clusters.NONE);

    @Test
    void aMissedSurnameIsAPersonWhereAFullNameEndsWithIt() {
        var named = named(line("Nora Holloway spoke.", 0, 13), line("They said Holloway left.", 10, 18));

        assertThat(named).hasSize(2);
        assertThat(named.getLast().names()).singleElement().satisfies(name -> {
            assertThat(name.type()).isEqualTo(EntityType.PERSON);
            assertThat(name.span().start()).isEqualTo(10);
        });
    }

    @Test
    void aMissedNameBehindATitleIsAPersonWithoutTheTitle() {
        var named = named(line("And then Sen. Brackwater left.", 9, 24));

        assertThat(named.getFirst().names())
                .singleElement()
                .satisfies(name -> assertThat(name.span().start()).isEqualTo(14));
    }

    @Test
    void aMissedNameThatIsUsedAsPersonsAreIsAPersonAlsoInTheGenitive() {
        var named = named(
                line("And then Greyford left.", 9, 17),
                line("But then Greyford stayed.", 9, 17),
                line("They took Greyford's bag.", 10, 18),
                line("They took the Redwood road.", 14, 21),
                line("And then Redwood won.", 9, 16),
                line("And then Redwood lost.", 9, 16));

        assertThat(named).hasSize(3).allMatch(text -> text.text().contains("Greyford"));
        assertThat(named.getLast().names())
                .singleElement()
                .satisfies(name -> assertThat(name.span().start()).isEqualTo(10));
    }

    @Test
    void aTextWhoseTargetIsNoNameTeachesNothing() {
        assertThat(named(line("And then he left the house.", 9, 11), line("And then Greyford left.", 9, 17)))
                .isEmpty();
    }

    private List<NamedText> named(JsonNode... lines) {
        var morphology = new MorphologyStep();
        return PartlyNamed.of(
                List.of(lines),
                line -> NamedText.of(line, Language.ENGLISH, morphology, reading),
                PartlyNamedTest::fullNames);
    }

    /** Finds a person where a text begins with two capital words. */
    private static List<NameSpan> fullNames(Document document) {
        var tokens = document.body().tokens();
        return tokens.get(0).isCapitalised() && tokens.get(1).isCapitalised()
                ? List.of(new NameSpan(Field.BODY, 0, 2, EntityType.PERSON, 1))
                : List.of();
    }

    private static JsonNode line(String text, int start, int end) {
        var line = JsonNodeFactory.instance.objectNode().put("id", text).put("text", text);
        line.putObject("target").put("start", start).put("end", end);
        return line;
    }
}
