package dev.vestnik.training;

import java.util.stream.IntStream;

/** Features that have weights, ready to be stored. */
final class Trained {

    private final int[] keys;
    private final float[][] rows;

    /** Leaves out the features that no label has a weight for. */
    Trained(Learning learning, Numbers numbers) {
        var features = numbers.features();
        var kept = IntStream.range(0, features.length)
                .filter(number -> !learning.isIdle(number))
                .toArray();
        keys = new int[kept.length];
        rows = new float[kept.length][];
        for (int i = 0; i < kept.length; i++) {
            keys[i] = features[kept[i]];
            rows[i] = learning.row(kept[i]);
        }
    }

    int[] keys() {
        return keys;
    }

    /** For each key, a weight for each label. */
    float[][] rows() {
        return rows;
    }
}
