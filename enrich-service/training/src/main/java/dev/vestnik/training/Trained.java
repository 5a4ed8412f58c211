package dev.vestnik.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Features that have weights, ready to be stored. */
final class Trained {

    private final int[] keys;
    private final float[][] rows;

    /**
     * Leaves out the features that no label has a weight for.
     *
     * @param styles how much of each style, from the first on, is added to what all share
     */
    Trained(Learning learning, Numbers numbers, List<Float> styles) {
        var features = numbers.features();
        var rows = new float[features.length][];
        Arrays.setAll(rows, number -> row(learning, numbers, features[number], styles));
        var kept = IntStream.range(0, features.length)
                .filter(number -> !isIdle(rows[number]))
                .toArray();
        this.keys = Arrays.stream(kept).map(number -> features[number]).toArray();
        this.rows = Arrays.stream(kept).mapToObj(number -> rows[number]).toArray(float[][]::new);
    }

    private static float[] row(Learning learning, Numbers numbers, int feature, List<Float> styles) {
        var row = learning.row(numbers.of(feature));
        for (int style = 1; style <= styles.size(); style++) {
            int styled = numbers.of(Numbers.inStyle(feature, style));
            if (styled != Numbers.NONE) {
                var more = learning.row(styled);
                for (int label = 0; label < row.length; label++) {
                    row[label] += styles.get(style - 1) * more[label];
                }
            }
        }
        return row;
    }

    private static boolean isIdle(float[] row) {
        for (var weight : row) {
            if (Math.abs(weight) > 1e-6f) {
                return false;
            }
        }
        return true;
    }

    int[] keys() {
        return keys;
    }

    /** For each key, a weight for each label. */
    float[][] rows() {
        return rows;
    }
}
