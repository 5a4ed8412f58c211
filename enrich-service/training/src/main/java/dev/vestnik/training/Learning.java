package dev.vestnik.training;

/**
 * Weights being learnt, one row of labels a feature, by FTRL-Proximal: each weight has its own pace, and stays zero until
 * there is reason enough. Source: H. B. McMahan et al., Ad Click Prediction: a View from the Trenches, KDD 2013, algorithm 1.
 */
final class Learning {

    private final Settings settings;
    private final int labels;
    private final float[] pull; // z of the paper
    private final float[] paths; // n of the paper
    private final float[] weights; // what follows from both, kept so that reading is cheap

    Learning(int features, int labels, Settings settings) {
        this.settings = settings;
        this.labels = labels;
        this.pull = new float[features * labels];
        this.paths = new float[features * labels];
        this.weights = new float[features * labels];
    }

    float weight(int feature, int label) {
        return weights[feature * labels + label];
    }

    /** Adds the weights of a feature to the scores of the labels. */
    void score(int feature, double[] scores) {
        int row = feature * labels;
        for (int label = 0; label < labels; label++) {
            scores[label] += weights[row + label];
        }
    }

    /** Takes a step against the gradient of the loss. */
    void step(int feature, int label, double gradient) {
        if (Math.abs(gradient) < 1e-5) {
            return;
        }
        int at = feature * labels + label;
        double before = paths[at];
        double path = before + gradient * gradient;
        double sigma = (Math.sqrt(path) - Math.sqrt(before)) / settings.rate();
        double pulled = pull[at] + gradient - sigma * weights[at];
        pull[at] = (float) pulled;
        paths[at] = (float) path;
        double lasso = settings.lasso();
        weights[at] = Math.abs(pulled) <= lasso
                ? 0
                : (float) (-(pulled - Math.signum(pulled) * lasso)
                        / ((1 + Math.sqrt(path)) / settings.rate() + settings.ridge()));
    }

    float[] row(int feature) {
        var row = new float[labels];
        System.arraycopy(weights, feature * labels, row, 0, labels);
        return row;
    }

    /** True where no label has a weight: the feature need not be stored. */
    boolean isIdle(int feature) {
        for (int label = 0; label < labels; label++) {
            if (weight(feature, label) != 0) {
                return false;
            }
        }
        return true;
    }
}
