package dev.vestnik.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.model.Features;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifierTrainerTest {

    @Test
    void whatWasSeenWithALabelSpeaksForIt() {
        var examples = new Examples(List.of("good", "bad"));
        examples.add(words("отличный", "день"), "good", 1);
        examples.add(words("ужасный", "день"), "bad", 1);

        var model = ClassifierTrainer.trained(examples, new Settings(30, 0.3, 0.001, 0.01, 1));

        assertThat(model.probabilities(words("отличный", "вечер"))[0]).isGreaterThan(0.7f);
        assertThat(model.probabilities(words("ужасный", "вечер"))[1]).isGreaterThan(0.7f);
        assertThat(model.probabilities(words("вечер"))).containsExactly(0.5f, 0.5f);
    }

    @Test
    void anExampleOfMoreWeightCountsForMore() {
        var examples = new Examples(List.of("good", "bad"));
        examples.add(words("день"), "good", 1);
        examples.add(words("день"), "bad", 5);

        var model = ClassifierTrainer.trained(examples, new Settings(30, 0.3, 0.001, 0.01, 1));

        assertThat(model.probabilities(words("день"))[1]).isGreaterThan(0.7f);
    }

    private static int[] words(String... words) {
        var features = new Features();
        for (var word : words) {
            features.add(1, word);
        }
        return features.take();
    }
}
