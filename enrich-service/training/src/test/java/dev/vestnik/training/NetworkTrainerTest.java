package dev.vestnik.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {

    private static final List<String> LABELS = List.of("alike", "different");

    private final List<float[]> inputs = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();

    NetworkTrainerTest() {
        var random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            float one = random.nextInt(2);
            float other = random.nextInt(2);
            inputs.add(new float[] {5 + one, 100 * other});
            wanted.add(one == other ? "alike" : "different");
        }
    }

    @Test
    void itLearnsWhatNoWeighingOfTheInputsAloneCanTell() {
        var network = NetworkTrainer.trained(LABELS, inputs, wanted);

        assertThat(alike(network.scores(new float[] {5, 0}))).isTrue();
        assertThat(alike(network.scores(new float[] {6, 100}))).isTrue();
        assertThat(alike(network.scores(new float[] {5, 100}))).isFalse();
        assertThat(alike(network.scores(new float[] {6, 0}))).isFalse();
    }

    @Test
    void theSameExamplesGiveTheSameNetwork() {
        assertThat(NetworkTrainer.train(LABELS, inputs, wanted))
                .isEqualTo(NetworkTrainer.train(LABELS, inputs, wanted));
    }

    private static boolean alike(float[] scores) {
        return scores[0] > scores[1];
    }
}
