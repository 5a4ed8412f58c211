package dev.vestnik.enrich.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Multinomial logistic regression over hashed features. Immutable, thread-safe. */
public final class Classifier {

    private static final String KIND = "classifier";

    private final List<String> labels;
    private final Weights weights;

    private Classifier(DataInputStream in, List<String> labels) throws IOException {
        this.labels = labels;
        this.weights = Weights.read(in, labels.size());
    }

    /** The model in a stream, which is closed. */
    public static Classifier read(InputStream in) throws IOException {
        return ModelFile.read(in, KIND, Classifier::new);
    }

    /** The model in a resource beside a class. */
    public static Classifier load(Class<?> owner, String name) {
        return ModelFile.resource(owner, name, KIND, Classifier::new);
    }

    /** Stores a model: a row of weights, one for each label, for each key. Closes the stream. */
    public static void write(OutputStream out, List<String> labels, int[] keys, float[][] rows) throws IOException {
        ModelFile.write(out, KIND, labels, data -> Weights.write(data, keys, rows));
    }

    public List<String> labels() {
        return labels;
    }

    /** The probability of each label, in the order of {@link #labels}; a feature that is given twice counts twice. */
    public float[] probabilities(int[] features) {
        var scores = scores(features);
        float highest = Float.NEGATIVE_INFINITY;
        for (var score : scores) {
            highest = Math.max(highest, score);
        }
        float sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** What speaks for each label, in the order of {@link #labels}: log-odds up to a constant. */
    public float[] scores(int[] features) {
        var scores = new float[labels.size()];
        weights.score(features, scores);
        return scores;
    }
}
