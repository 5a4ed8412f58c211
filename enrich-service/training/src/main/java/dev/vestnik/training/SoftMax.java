package dev.vestnik.training;

/** Sums of exponentials that neither overflow nor vanish. */
final class SoftMax {

    private SoftMax() {}

    /** Turns scores into probabilities. */
    static void inPlace(double[] scores) {
        double sum = logSum(scores);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - sum);
        }
    }

    /** The logarithm of the sum of the exponentials. */
    static double logSum(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (var score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (var score : scores) {
            sum += Math.exp(score - highest);
        }
        return highest + Math.log(sum);
    }
}
