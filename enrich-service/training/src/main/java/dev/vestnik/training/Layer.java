package dev.vestnik.training;

import java.util.Random;

/**
 * One layer of a network being learnt: for each unit a weight for each input and, behind them, its bias. Each weight has its
 * own pace (D. Kingma and J. Ba, Adam: a Method for Stochastic Optimization, ICLR 2015).
 */
final class Layer {

    private static final float MEAN_KEPT = 0.9f;
    private static final float SQUARE_KEPT = 0.999f;
    private static final float RIDGE = 1e-4f;

    private final float[][] rows;
    private final float[][] gradients;
    private final float[][] means;
    private final float[][] squares;
    private int steps;

    Layer(int units, int inputs, Random random) {
        rows = new float[units][inputs + 1];
        gradients = new float[units][inputs + 1];
        means = new float[units][inputs + 1];
        squares = new float[units][inputs + 1];
        for (var row : rows) {
            for (int i = 0; i < inputs; i++) {
                row[i] = (float) (random.nextGaussian() / Math.sqrt(inputs));
            }
        }
    }

    float[][] rows() {
        return rows;
    }

    float[] out(float[] inputs) {
        var out = new float[rows.length];
        for (int unit = 0; unit < out.length; unit++) {
            var row = rows[unit];
            float sum = row[inputs.length];
            for (int i = 0; i < inputs.length; i++) {
                sum += row[i] * inputs[i];
            }
            out[unit] = sum;
        }
        return out;
    }

    /** Adds to the gradients what the units' errors say, and returns the errors of the inputs. */
    float[] back(float[] inputs, float[] errors) {
        var back = new float[inputs.length];
        for (int unit = 0; unit < errors.length; unit++) {
            var row = rows[unit];
            var gradient = gradients[unit];
            float error = errors[unit];
            for (int i = 0; i < inputs.length; i++) {
                back[i] += error * row[i];
                gradient[i] += error * inputs[i];
            }
            gradient[inputs.length] += error;
        }
        return back;
    }

    /** Takes a step against the gradients, and forgets them. */
    void step(float rate) {
        steps++;
        float pace = (float) (rate * Math.sqrt(1 - Math.pow(SQUARE_KEPT, steps)) / (1 - Math.pow(MEAN_KEPT, steps)));
        for (int unit = 0; unit < rows.length; unit++) {
            step(rows[unit], gradients[unit], means[unit], squares[unit], pace);
        }
    }

    private static void step(float[] row, float[] gradients, float[] means, float[] squares, float pace) {
        for (int i = 0; i < row.length; i++) {
            float gradient = gradients[i] + (i + 1 < row.length ? RIDGE * row[i] : 0);
            means[i] = MEAN_KEPT * means[i] + (1 - MEAN_KEPT) * gradient;
            squares[i] = SQUARE_KEPT * squares[i] + (1 - SQUARE_KEPT) * gradient * gradient;
            row[i] -= pace * means[i] / ((float) Math.sqrt(squares[i]) + 1e-8f);
            gradients[i] = 0;
        }
    }
}
