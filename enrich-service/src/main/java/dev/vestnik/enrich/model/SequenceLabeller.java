package dev.vestnik.enrich.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A linear-chain conditional random field over hashed features: gives every place of a sequence a label, so that the whole
 * is the likeliest (Viterbi). Immutable, thread-safe.
 */
public final class SequenceLabeller {

    /** Score of a label behind another one that never follows it. */
    public static final float NEVER = -1e9f;

    private static final String KIND = "sequence-labeller";

    private final List<String> labels;
    private final float[][] follows; // [label][label before it]: contiguous in the inner loop
    private final float[] begins;
    private final float[] ends;
    private final Weights weights;

    private SequenceLabeller(DataInputStream in, List<String> labels) throws IOException {
        this.labels = labels;
        int size = labels.size();
        this.follows = new float[size][size];
        for (var row : follows) {
            readInto(row, in);
        }
        this.begins = readInto(new float[size], in);
        this.ends = readInto(new float[size], in);
        this.weights = Weights.read(in, size);
    }

    /** The model in a stream, which is closed. */
    public static SequenceLabeller read(InputStream in) throws IOException {
        return ModelFile.read(in, KIND, SequenceLabeller::new);
    }

    /** The model in a resource beside a class. */
    public static SequenceLabeller load(Class<?> owner, String name) {
        return ModelFile.resource(owner, name, KIND, SequenceLabeller::new);
    }

    /**
     * Stores a model and closes the stream.
     *
     * @param follows for each label, the score of each label before it
     * @param begins the score of each label at the beginning
     * @param ends the score of each label at the end
     * @param keys of the features that have weights
     * @param rows for each key, a weight for each label
     */
    public static void write(
            OutputStream out,
            List<String> labels,
            float[][] follows,
            float[] begins,
            float[] ends,
            int[] keys,
            float[][] rows)
            throws IOException {
        ModelFile.write(out, KIND, labels, data -> {
            for (var row : follows) {
                for (var score : row) {
                    data.writeFloat(score);
                }
            }
            for (var score : begins) {
                data.writeFloat(score);
            }
            for (var score : ends) {
                data.writeFloat(score);
            }
            Weights.write(data, keys, rows);
        });
    }

    public List<String> labels() {
        return labels;
    }

    /** The index of a label for each place, given the features of each place. */
    public int[] label(int[][] features) {
        int size = labels.size();
        var best = new int[features.length][size];
        var before = begins.clone();
        for (int place = 0; place < features.length; place++) {
            var scores = new float[size];
            weights.score(features[place], scores);
            if (place == 0) {
                add(scores, before);
            } else {
                step(before, scores, best[place]);
            }
            before = scores;
        }
        add(before, ends);
        return trace(best, before);
    }

    /** How sure each label is, from 0 to 1: its posterior probability given its neighbours' labels. */
    public float[] confidence(int[][] features, int[] labelled) {
        var sure = new float[features.length];
        var scores = new float[labels.size()];
        for (int place = 0; place < features.length; place++) {
            Arrays.fill(scores, 0);
            weights.score(features[place], scores);
            float sum = 0;
            float own = context(labelled, place, labelled[place]) + scores[labelled[place]];
            for (int label = 0; label < scores.length; label++) {
                sum += (float) Math.exp(scores[label] + context(labelled, place, label) - own);
            }
            sure[place] = 1 / sum;
        }
        return sure;
    }

    /** What the neighbours say of a label at a place. */
    private float context(int[] labelled, int place, int label) {
        float left = place == 0 ? begins[label] : follows[label][labelled[place - 1]];
        float right = place + 1 == labelled.length ? ends[label] : follows[labelled[place + 1]][label];
        return left + right;
    }

    private void step(float[] before, float[] scores, int[] from) {
        for (int label = 0; label < scores.length; label++) {
            var follow = follows[label];
            int best = 0;
            float highest = Float.NEGATIVE_INFINITY;
            for (int previous = 0; previous < before.length; previous++) {
                float score = before[previous] + follow[previous];
                if (score > highest) {
                    highest = score;
                    best = previous;
                }
            }
            scores[label] += highest;
            from[label] = best;
        }
    }

    private static int[] trace(int[][] best, float[] last) {
        var path = new int[best.length];
        int label = 0;
        for (int i = 1; i < last.length; i++) {
            label = last[i] > last[label] ? i : label;
        }
        for (int place = best.length - 1; place >= 0; place--) {
            path[place] = label;
            label = best[place][label];
        }
        return path;
    }

    private static void add(float[] sum, float[] other) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
    }

    private static float[] readInto(float[] values, DataInputStream in) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
