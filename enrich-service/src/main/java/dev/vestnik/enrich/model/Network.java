package dev.vestnik.enrich.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** A small neural network: from numbers by one hidden layer to what speaks for each label. Immutable, thread-safe. */
public final class Network {

    private static final String KIND = "network";

    private final float[][] inputs; // for each input, and last for the biases, what it adds to each hidden unit
    private final float[][] labels; // for each label a weight for each hidden unit and its bias

    private Network(float[][] hidden, float[][] labels) {
        this.inputs = turned(hidden);
        this.labels = labels;
    }

    /** Rows in place of columns: what is added to many units at once, the processor adds many at a time. */
    private static float[][] turned(float[][] layer) {
        var turned = new float[layer[0].length][layer.length];
        for (int row = 0; row < layer.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = layer[row][column];
            }
        }
        return turned;
    }

    /** The model in a stream, which is closed. */
    public static Network read(InputStream in) throws IOException {
        return ModelFile.read(in, KIND, (data, names) -> new Network(layer(data), layer(data)));
    }

    /** The model in a resource beside a class. */
    public static Network load(Class<?> owner, String name) {
        return ModelFile.resource(owner, name, KIND, (data, names) -> new Network(layer(data), layer(data)));
    }

    /**
     * Stores a model and closes the stream.
     *
     * @param hidden for each hidden unit a weight for each input and, behind them, its bias
     * @param outer for each label a weight for each hidden unit and, behind them, its bias
     */
    public static void write(OutputStream out, List<String> labels, float[][] hidden, float[][] outer)
            throws IOException {
        ModelFile.write(out, KIND, labels, data -> {
            write(data, hidden);
            write(data, outer);
        });
    }

    private static float[][] layer(DataInputStream in) throws IOException {
        var layer = new float[in.readInt()][in.readInt()];
        for (var row : layer) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.readFloat();
            }
        }
        return layer;
    }

    private static void write(DataOutputStream out, float[][] layer) throws IOException {
        out.writeInt(layer.length);
        out.writeInt(layer[0].length);
        for (var row : layer) {
            for (var weight : row) {
                out.writeFloat(weight);
            }
        }
    }

    /** What speaks for each label: log-odds up to a constant. */
    public float[] scores(float[] numbers) {
        var values = inputs[numbers.length].clone();
        for (int i = 0; i < numbers.length; i++) {
            add(values, inputs[i], numbers[i]);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.tanh(values[i]);
        }
        return out(labels, values);
    }

    private static void add(float[] values, float[] weights, float times) {
        for (int i = 0; i < values.length; i++) {
            values[i] += times * weights[i];
        }
    }

    private static float[] out(float[][] layer, float[] inputs) {
        var values = new float[layer.length];
        for (int unit = 0; unit < values.length; unit++) {
            var weights = layer[unit];
            float sum = weights[inputs.length];
            for (int i = 0; i < inputs.length; i++) {
                sum += weights[i] * inputs[i];
            }
            values[unit] = sum;
        }
        return values;
    }
}
