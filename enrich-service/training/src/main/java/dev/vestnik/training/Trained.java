package dev.vestnik.training;

import java.util.Map;

/** Features that have weights, ready to be stored. */
final class Trained {

    private final int[] keys;
    private final float[][] rows;

    /** Leaves out the features that no label has a weight for. */
    Trained(Learning learning, Map<Integer, Integer> numbers) {
        var kept = numbers.entrySet().stream()
                .filter(feature -> !learning.isIdle(feature.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        keys = new int[kept.size()];
        rows = new float[kept.size()][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = kept.get(i).getKey();
            rows[i] = learning.row(kept.get(i).getValue());
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
