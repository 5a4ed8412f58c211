package dev.vestnik.enrich.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestnik.enrich.transformer.TokenClassifier.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenClassifierTest {

    private final Path folder;

    TokenClassifierTest(@TempDir Path temporary) throws IOException {
        folder = TinyModel.write(
                temporary.resolve("tiny"), Map.of("Данияр", "B-PER", "Серик", "I-PER", "Астане", "B-LOC"));
    }

    @Test
    void everyWordGetsTheLabelThatTheModelGivesIt() {
        try (var model = TokenClassifier.load(folder)) {
            assertThat(model.classify(List.of("Вчера", "Данияр", "Серик", "выступил", "в", "Астане")))
                    .extracting(Labelled::label)
                    .containsExactly("O", "B-PER", "I-PER", "O", "O", "B-LOC");
        }
    }

    @Test
    void aTextLongerThanTheModelIsReadToItsEnd() {
        var words = new ArrayList<>(java.util.Collections.nCopies(2000, "слово"));
        words.add("Астане");

        try (var model = TokenClassifier.load(folder)) {
            assertThat(model.classify(words))
                    .hasSize(2001)
                    .last()
                    .extracting(Labelled::label)
                    .isEqualTo("B-LOC");
        }
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        Files.delete(folder.resolve("tokenizer.json"));

        assertThatThrownBy(() -> TokenClassifier.load(folder))
                .hasMessageContaining(folder + " lacks its file tokenizer.json");
    }

    @Test
    void aModelThatIsBrokenIsNamed() throws IOException {
        Files.writeString(folder.resolve("model.onnx"), "not a model");

        assertThatThrownBy(() -> TokenClassifier.load(folder)).hasMessageContaining("The model " + folder);
    }
}
