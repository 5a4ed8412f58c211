package dev.vestnik.enrich.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.NameSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MountedNamesTest {

    @Test
    void namesOfSeveralWordsAreOneAndTheirOffsetsCountTheTokensOfTheField(@TempDir Path folder) throws IOException {
        var labels = Map.of("Айша", "B-PER", "Ким", "I-PER", "Астане", "B-LOC", "Ақ", "B-ORG", "Жол", "I-ORG");
        try (var model = TokenClassifier.load(TinyModel.write(folder, labels))) {
            var document = new Document(
                    Map.of(Field.HEADLINE, "Айша в Астане", Field.BODY, "🔆 Был дождь. Айша Ким пришла из «Ақ Жол»."),
                    Optional.empty());

            assertThat(new MountedNames(model).find(document))
                    .extracting(NameSpan::field, NameSpan::type, NameSpan::from, NameSpan::to)
                    .containsExactly(
                            tuple(Field.HEADLINE, EntityType.PERSON, 0, 1),
                            tuple(Field.HEADLINE, EntityType.PLACE, 2, 3),
                            tuple(Field.BODY, EntityType.PERSON, 4, 6),
                            tuple(Field.BODY, EntityType.ORGANISATION, 9, 11));
        }
    }
}
