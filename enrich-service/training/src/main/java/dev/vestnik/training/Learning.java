package dev.vestnik.training;

/**
 * Weights being learnt, one row of labels a feature, by FTRL-Proximal: each weight has its own pace, and stays zero until
 * there is reason enough. Source: H. B. McMahan et al., Ad Click Prediction: a View from the Trenches, KDD 2013, algorithm 1.
 */
final class Learning {

    private static final int CELL =
            3; // pull (z of the paper), root of the path (n), and the weight that follows from both
    private static final double NEGLIGIBLE = 1e-4;

    private final int labels;
    private final double rate;
    private final double lasso;
    private final double ridge;
    private final float[] cells; // side by side, as they are needed together

    Learning(int features, int labels, Settings settings) {
        this.labels = labels;
        this.rate = settings.rate();
        this.lasso = settings.lasso();
        this.ridge = settings.ridge();
        this.cells = new float[Math.multiplyExact(features, labels * CELL)];
    }

    float weight(int feature, int label) {
        return cells[(feature * labels + label) * CELL + 2];
    }

    /** Adds the weights of a feature to the scores of the labels. */
    void score(int feature, double[] scores) {
        int at = feature * labels * CELL + 2;
        for (int label = 0; label < labels; label++) {
            scores[label] += cells[at];
            at += CELL;
        }
    }

    /** Takes a step against the gradient of the loss, for each label of a feature. */
    void step(int feature, double[] gradients) {
        for (int label = 0; label < labels; label++) {
            step(feature, label, gradients[label]);
        }
    }

    /** Takes a step against the gradient of the loss. */
    void step(int feature, int label, double gradient) {
        if (Math.abs(gradient) < NEGLIGIBLE) {
            return;
        }
        int at = (feature * labels + label) * CELL;
        double before = cells[at + 1];
        double root = Math.sqrt(before * before + gradient * gradient);
        double pull = cells[at] + gradient - (root - before) / rate * cells[at + 2];
        cells[at] = (float) pull;
        cells[at + 1] = (float) root;
        cells[at + 2] = Math.abs(pull) <= lasso
                ? 0
                : (float) (-(pull - Math.signum(pull) * lasso) / ((1 + root) / rate + ridge));
    }

    float[] row(int feature) {
        var row = new float[labels];
        for (int label = 0; label < labels; label++) {
            row[label] = weight(feature, label);
        }
        return row;
    }
}
