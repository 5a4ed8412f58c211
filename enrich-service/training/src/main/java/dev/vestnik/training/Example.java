package dev.vestnik.training;

/** One sequence to learn from. */
final class Example {

    private final int[][] features;
    private final int[] labels;
    private final float weight;
    private final int style;

    /**
     * @param features of each place, hashed or numbered
     * @param labels of each place
     * @param weight how much it counts; 1 is usual
     * @param style whose guidelines its labels follow, 0 for nobody's
     */
    Example(int[][] features, int[] labels, float weight, int style) {
        this.features = features;
        this.labels = labels;
        this.weight = weight;
        this.style = style;
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

    int style() {
        return style;
    }
}
