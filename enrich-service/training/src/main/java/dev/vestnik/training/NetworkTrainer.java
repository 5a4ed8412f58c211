package dev.vestnik.training;

import dev.vestnik.enrich.model.Network;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains a network of one hidden layer by small batches, while a part of its inputs and hidden units is left out by chance (N.
 * Srivastava et al., Dropout, JMLR 2014). The same examples in the same order give the same network.
 */
public final class NetworkTrainer {

    private static final int HIDDEN = 32;
    private static final int EPOCHS = 12;
    private static final int BATCH = 64;
    private static final float LEFT_OUT = 0.3f;
    private static final float RATE = 2e-3f;

    private final List<String> labels;
    private final List<float[]> inputs;
    private final int[] wanted;
    private final List<Float> weights;
    private final int size;
    private final Random random;
    private final Layer hidden;
    private final Layer outer;

    private NetworkTrainer(
            List<String> labels, List<float[]> scaled, List<String> wanted, List<Float> weights, Random random) {
        this.labels = labels;
        this.inputs = scaled;
        this.wanted = wanted.stream().mapToInt(labels::indexOf).toArray();
        this.weights = weights;
        this.size = scaled.getFirst().length;
        this.random = random;
        this.hidden = new Layer(HIDDEN, size, random);
        this.outer = new Layer(labels.size(), HIDDEN, random);
        learn();
    }

    /**
     * The network as it is stored: read it with {@link Network#read}.
     *
     * @param inputs of each example, all of one length
     * @param wanted the label of each
     */
    public static byte[] train(List<String> labels, List<float[]> inputs, List<String> wanted) {
        return train(labels, inputs, wanted, Collections.nCopies(inputs.size(), 1f), 1);
    }

    /**
     * The same of several networks that began differently, side by side in one: it says what they say on average.
     *
     * @param weights how much each example counts
     */
    public static byte[] train(
            List<String> labels, List<float[]> inputs, List<String> wanted, List<Float> weights, int networks) {
        var scaling = new Scaling(inputs);
        var scaled = inputs.stream().map(scaling::scaled).toList();
        var hidden = new float[networks * HIDDEN][];
        var outer = new float[labels.size()][networks * HIDDEN + 1];
        for (int network = 0; network < networks; network++) {
            var trainer = new NetworkTrainer(labels, scaled, wanted, weights, new Random(network + 1L));
            System.arraycopy(trainer.hidden.rows(), 0, hidden, network * HIDDEN, HIDDEN);
            for (int label = 0; label < outer.length; label++) {
                var row = trainer.outer.rows()[label];
                for (int unit = 0; unit < HIDDEN; unit++) {
                    outer[label][network * HIDDEN + unit] = row[unit] / networks;
                }
                outer[label][networks * HIDDEN] += row[HIDDEN] / networks;
            }
        }
        scaling.unscale(hidden);
        try {
            var bytes = new ByteArrayOutputStream();
            Network.write(bytes, labels, hidden, outer);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The network, ready to use: what was stored, read again. */
    public static Network trained(List<String> labels, List<float[]> inputs, List<String> wanted) {
        try {
            return Network.read(new ByteArrayInputStream(train(labels, inputs, wanted)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn() {
        var order = IntStream.range(0, inputs.size()).toArray();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order);
            float rate = RATE * (EPOCHS - epoch) / EPOCHS;
            for (int from = 0; from < order.length; from += BATCH) {
                int to = Math.min(order.length, from + BATCH);
                for (int i = from; i < to; i++) {
                    learn(order[i], weights.get(order[i]) / (to - from));
                }
                hidden.step(rate);
                outer.step(rate);
            }
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[other];
            order[other] = moved;
        }
    }

    private void learn(int example, float weight) {
        var in = thinned(inputs.get(example));
        var kept = new float[HIDDEN];
        Arrays.fill(kept, 1);
        var mask = thinned(kept);
        var values = hidden.out(in);
        var passed = new float[HIDDEN];
        for (int i = 0; i < HIDDEN; i++) {
            values[i] = (float) Math.tanh(values[i]);
            passed[i] = values[i] * mask[i];
        }
        var found = outer.out(passed);
        var errors = new double[labels.size()];
        Arrays.setAll(errors, label -> found[label]);
        SoftMax.inPlace(errors);
        errors[wanted[example]] -= 1;
        var hiddenErrors = outer.back(passed, floats(errors, weight));
        for (int i = 0; i < HIDDEN; i++) {
            hiddenErrors[i] *= mask[i] * (1 - values[i] * values[i]);
        }
        hidden.back(in, hiddenErrors);
    }

    private static float[] floats(double[] values, float weight) {
        var floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i] * weight;
        }
        return floats;
    }

    private float[] thinned(float[] values) {
        var thinned = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            thinned[i] = random.nextFloat() < LEFT_OUT ? 0 : values[i] / (1 - LEFT_OUT);
        }
        return thinned;
    }
}
