package dev.vestnik.training;

import java.util.List;

/** Brings each number of many examples to a mean of 0 and a spread of 1. */
final class Scaling {

    private static final double LEAST = 1e-3;

    private final double[] means;
    private final double[] spreads;

    Scaling(List<float[]> examples) {
        int size = examples.getFirst().length;
        this.means = new double[size];
        this.spreads = new double[size];
        for (var example : examples) {
            for (int i = 0; i < size; i++) {
                means[i] += example[i] / examples.size();
            }
        }
        for (var example : examples) {
            for (int i = 0; i < size; i++) {
                spreads[i] += Math.pow(example[i] - means[i], 2) / examples.size();
            }
        }
        for (int i = 0; i < size; i++) {
            spreads[i] = Math.sqrt(spreads[i]) + LEAST;
        }
    }

    float[] scaled(float[] example) {
        var scaled = new float[example.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) ((example[i] - means[i]) / spreads[i]);
        }
        return scaled;
    }

    /** Turns weights of scaled numbers, with their bias behind them, into weights of the numbers as they are. */
    void unscale(float[][] layer) {
        for (var row : layer) {
            double bias = row[means.length];
            for (int i = 0; i < means.length; i++) {
                row[i] = (float) (row[i] / spreads[i]);
                bias -= row[i] * means[i];
            }
            row[means.length] = (float) bias;
        }
    }
}
