package dev.vestnik.training;

/** One sequence to learn from. */
final class Example {

    private final int[][] features;
    private final int[] labels;
    private final float weight;

    /**
     * @param features of each place, hashed or numbered
     * @param labels of each place
     * @param weight how much it counts; 1 is usual
     */
    Example(int[][] features, int[] labels, float weight) {
        this.features = features;
        this.labels = labels;
        this.weight = weight;
    }

    int[][] features() {
        return features;
    }

    int[] labels() {
        return labels;
    }

    float weight() {
        return weight;
    }
}
