package dev.vestnik.enrich.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What each feature says for and against each label: a hash table of rows of small numbers. Immutable, thread-safe. */
final class Weights {

    private static final int FREE = -1;

    private final int[] keys;
    private final int[] rowOfSlot;
    private final byte[] rows;
    private final int labels;
    private final float step;

    /** Rows of {@code labels} weights, each {@code step} times its number, in the order of the sorted keys. */
    private Weights(int[] sortedKeys, byte[] rows, int labels, float step) {
        int slots = Integer.highestOneBit(Math.max(16, sortedKeys.length * 2)) * 2;
        this.keys = new int[slots];
        this.rowOfSlot = new int[slots];
        this.rows = rows;
        this.labels = labels;
        this.step = step;
        Arrays.fill(rowOfSlot, FREE);
        for (int i = 0; i < sortedKeys.length; i++) {
            int slot = slot(sortedKeys[i]);
            keys[slot] = sortedKeys[i];
            rowOfSlot[slot] = i * labels;
        }
    }

    /** Adds the weights of features to the scores of the labels. */
    void score(int[] features, float[] scores) {
        for (var feature : features) {
            int row = rowOfSlot[slot(feature)];
            if (row != FREE) {
                for (int label = 0; label < labels; label++) {
                    scores[label] += step * rows[row + label];
                }
            }
        }
    }

    private int slot(int key) {
        int slot = key & (keys.length - 1);
        while (rowOfSlot[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    static Weights read(DataInputStream in, int labels) throws IOException {
        float step = in.readFloat();
        var keys = new int[in.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
        }
        var rows = new byte[keys.length * labels];
        for (int label = 0; label < labels; label++) {
            for (int i = 0; i < keys.length; i++) {
                rows[i * labels + label] = in.readByte();
            }
        }
        return new Weights(keys, rows, labels, step);
    }

    /**
     * Writes rows of weights, label by label, which packs better. The few largest weights are cut off, so that the many
     * small ones keep their differences.
     *
     * @param keys of the rows, in any order
     * @param rows as many as keys, each with a weight for each label
     */
    static void write(DataOutputStream out, int[] keys, float[][] rows) throws IOException {
        var order = IntStream.range(0, keys.length)
                .boxed()
                .sorted((a, b) -> Integer.compare(keys[a], keys[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        float step = largest(rows) / Byte.MAX_VALUE;
        out.writeFloat(step);
        out.writeInt(keys.length);
        for (var i : order) {
            out.writeInt(keys[i]);
        }
        for (int label = 0; label < (rows.length == 0 ? 0 : rows[0].length); label++) {
            for (var i : order) {
                out.writeByte(Math.clamp(Math.round(rows[i][label] / step), -Byte.MAX_VALUE, Byte.MAX_VALUE));
            }
        }
    }

    /** The weight that one in ten thousand exceeds. */
    private static float largest(float[][] rows) {
        var sizes = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (var weight : rows[i]) {
                sizes[i] = Math.max(sizes[i], Math.abs(weight));
            }
        }
        Arrays.sort(sizes);
        return sizes.length == 0 ? 1 : Math.max(1e-6f, sizes[(int) (sizes.length * 0.9999)]);
    }
}
