package dev.vestnik.training.sentiment;

import dev.vestnik.enrich.sentiment.TargetSentiment;

/** Counts labels found against labels wanted: negative, neutral, positive. */
final class Confusion {

    private final int[] right = new int[3];
    private final int[] found = new int[3];
    private final int[] wanted = new int[3];

    void add(Target target, TargetSentiment judge) {
        add(target.label(), judge.of(target.place()).label().json());
    }

    private void add(String wantedName, String foundName) {
        int wantedLabel = TargetSentiment.LABELS.indexOf(wantedName);
        int foundLabel = TargetSentiment.LABELS.indexOf(foundName);
        wanted[wantedLabel]++;
        found[foundLabel]++;
        right[wantedLabel] += wantedLabel == foundLabel ? 1 : 0;
    }

    /** The mean F1 of negative and positive. */
    double ofOpinions() {
        return (f1(0) + f1(2)) / 2;
    }

    /** The mean F1 of all three. */
    double ofAll() {
        return (f1(0) + f1(1) + f1(2)) / 3;
    }

    private double f1(int label) {
        int all = found[label] + wanted[label];
        return all == 0 ? 0 : 2.0 * right[label] / all;
    }
}
