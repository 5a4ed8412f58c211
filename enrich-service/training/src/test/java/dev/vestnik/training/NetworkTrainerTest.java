package dev.vestnik.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.model.Network;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
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

    @Test
    void severalNetworksSayWhatTheySayOnAverage() throws IOException {
        var weights = Collections.nCopies(inputs.size(), 1f);

        var three = Network.read(new ByteArrayInputStream(NetworkTrainer.train(LABELS, inputs, wanted, weights, 3)));

        var one = NetworkTrainer.trained(LABELS, inputs, wanted).scores(new float[] {5, 0});
        var together = three.scores(new float[] {5, 0});
        assertThat(alike(together)).isTrue();
        assertThat(together[0] - together[1]).isNotEqualTo(one[0] - one[1]).isLessThan(2 * (one[0] - one[1]));
    }

    @Test
    void anExampleThatCountsForNothingTeachesNothing() throws IOException {
        var turned = wanted.stream()
                .map(label -> label.equals("alike") ? "different" : "alike")
                .toList();
        var bothInputs = new ArrayList<>(inputs);
        bothInputs.addAll(inputs);
        var bothWanted = new ArrayList<>(wanted);
        bothWanted.addAll(turned);
        var weights = new ArrayList<>(Collections.nCopies(inputs.size(), 1f));
        weights.addAll(Collections.nCopies(inputs.size(), 0f));

        var network = Network.read(
                new ByteArrayInputStream(NetworkTrainer.train(LABELS, bothInputs, bothWanted, weights, 1)));

        assertThat(alike(network.scores(new float[] {5, 0}))).isTrue();
        assertThat(alike(network.scores(new float[] {6, 0}))).isFalse();
    }

    private static boolean alike(float[] scores) {
        return scores[0] > scores[1];
    }
}
