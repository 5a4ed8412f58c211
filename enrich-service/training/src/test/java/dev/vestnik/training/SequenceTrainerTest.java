package dev.vestnik.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.model.SequenceLabeller;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceTrainerTest {

    private static final Settings SETTINGS = new Settings(30, 0.3, 0.01, 0.01, 1);

    @Test
    void aLabelIsLearntFromTheWordAndFromTheLabelBeforeIt() {
        // Given names of two words, of which the second word alone may be anything
        var examples = new Examples(List.of("O", "B", "I"));
        examples.add(features("вчера", "анна", "роза", "цвела"), List.of("O", "B", "I", "O"), 1);
        examples.add(features("роза", "цвела"), List.of("O", "O"), 1);
        examples.add(features("анна", "волна", "пришла"), List.of("B", "I", "O"), 1);
        examples.add(features("волна", "пришла", "вчера"), List.of("O", "O", "O"), 1);

        var model = new SequenceTrainer(examples, SETTINGS, (before, label) -> true).trained();

        assertThat(labelled(model, "вчера", "волна", "пришла")).containsExactly("O", "O", "O");
        assertThat(labelled(model, "вчера", "анна", "волна", "цвела")).containsExactly("O", "B", "I", "O");
    }

    @Test
    void whatMayNotFollowNeverFollows() {
        var examples = new Examples(List.of("O", "B", "I"));
        examples.add(features("роза"), List.of("B"), 1);
        examples.add(features("анна", "роза"), List.of("B", "I"), 1);

        var model = new SequenceTrainer(
                        examples,
                        SETTINGS,
                        (before, label) -> !label.equals("I") || before.equals("B") || before.equals("I"))
                .trained();

        assertThat(labelled(model, "роза", "роза", "роза")[0]).isNotEqualTo("I");
        assertThat(labelled(model, "неведомо", "роза")[0]).isNotEqualTo("I");
    }

    @Test
    void whatStylesDisagreeOnIsDecidedByTheStyleThatIsTaken() {
        var examples = new Examples(List.of("O", "B"));
        for (int i = 0; i < 3; i++) {
            examples.add(features("мэрия", "анна"), List.of("B", "B"), 1, 1);
            examples.add(features("мэрия", "анна"), List.of("O", "B"), 1, 2);
        }
        var trainer = new SequenceTrainer(examples, SETTINGS, (before, label) -> true);

        assertThat(labelled(trainer.trained(new Mixture(List.of(1f, 0f), 0)), "мэрия", "анна"))
                .containsExactly("B", "B");
        assertThat(labelled(trainer.trained(new Mixture(List.of(0f, 1f), 0)), "мэрия", "анна"))
                .containsExactly("O", "B");
    }

    @Test
    void theBolderTheModelTheMoreItFinds() {
        var examples = new Examples(List.of("O", "B"));
        examples.add(features("роза", "роза"), List.of("O", "O"), 2);
        examples.add(features("роза", "роза"), List.of("B", "B"), 1);
        var trainer = new SequenceTrainer(examples, SETTINGS, (before, label) -> true);

        assertThat(labelled(trainer.trained(), "роза", "роза")).containsExactly("O", "O");
        assertThat(labelled(trainer.trained(new Mixture(List.of(), 5)), "роза", "роза"))
                .containsExactly("B", "B");
    }

    @Test
    void theSameExamplesGiveTheSameModel() {
        assertThat(new SequenceTrainer(two(), SETTINGS, (before, label) -> true).train())
                .isEqualTo(new SequenceTrainer(two(), SETTINGS, (before, label) -> true).train());
    }

    @Test
    void aLabelThatWasLearntWithoutDoubtIsSurerThanOneInDoubt() {
        var examples = new Examples(List.of("O", "B"));
        examples.add(features("анна"), List.of("B"), 1);
        examples.add(features("роза"), List.of("B"), 1);
        examples.add(features("роза"), List.of("O"), 1);
        var model = new SequenceTrainer(examples, SETTINGS, (before, label) -> true).trained();

        var words = features("анна", "роза");
        var sure = model.confidence(words, model.label(words));

        assertThat(sure[0]).isGreaterThan(sure[1]).isLessThanOrEqualTo(1);
    }

    private static Examples two() {
        var examples = new Examples(List.of("O", "B"));
        examples.add(features("анна", "пришла"), List.of("B", "O"), 1);
        examples.add(features("роза", "цвела"), List.of("O", "O"), 1);
        return examples;
    }

    private static String[] labelled(SequenceLabeller model, String... words) {
        return Arrays.stream(model.label(features(words)))
                .mapToObj(model.labels()::get)
                .toArray(String[]::new);
    }

    private static int[][] features(String... words) {
        return IntStream.range(0, words.length)
                .mapToObj(i -> {
                    var features = new Features();
                    features.add(1, words[i]);
                    return features.take();
                })
                .toArray(int[][]::new);
    }
}
