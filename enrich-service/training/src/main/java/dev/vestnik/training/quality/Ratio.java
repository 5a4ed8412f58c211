package dev.vestnik.training.quality;

/** Counts of what was right, what was answered and what was asked, for precision, recall and F1. */
final class Ratio {

    private int right;
    private int found;
    private int answered;
    private int asked;

    /** Adds counts of a set of answers where each right one answers one question. */
    void add(int rightOnes, int answers, int questions) {
        add(rightOnes, rightOnes, answers, questions);
    }

    /** Adds counts where several answers may meet one question: right answers, and questions that were met. */
    void add(int rightOnes, int met, int answers, int questions) {
        right += rightOnes;
        found += met;
        answered += answers;
        asked += questions;
    }

    int asked() {
        return asked;
    }

    double precision() {
        return answered == 0 ? 0 : (double) right / answered;
    }

    double recall() {
        return asked == 0 ? 0 : (double) found / asked;
    }

    double f1() {
        double both = precision() + recall();
        return both == 0 ? 0 : 2 * precision() * recall() / both;
    }
}
