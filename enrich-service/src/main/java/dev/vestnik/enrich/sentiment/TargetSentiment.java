package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Sentiment;
import dev.vestnik.enrich.model.Classifier;
import java.util.List;

/** Tells how a sentence means one of those whom it names. Thread-safe. */
public final class TargetSentiment {

    /** The labels of its model, in this order. */
    public static final List<String> LABELS = List.of("negative", "neutral", "positive");

    /**
     * So probable must good or bad be to be named. Lower than even, because neutral is three quarters of what there is to
     * learn from, and missing an opinion is worse than doubting one.
     */
    private static final float ENOUGH = 0.28f;

    /** Where a score is no longer neutral, and where it is not yet. */
    private static final double LEAST_LOUD = 0.15;

    private static final double MOST_NEUTRAL = 0.14;

    private final Classifier model;

    TargetSentiment() {
        this(Classifier.load(TargetSentiment.class, "target.model"));
    }

    /** With a model of its own, to be measured. */
    public TargetSentiment(Classifier model) {
        this.model = model;
    }

    /** The sentiment towards the target of {@link TargetFeatures}. */
    public Sentiment of(int[] features) {
        var probabilities = model.probabilities(features);
        float bad = probabilities[0];
        float good = probabilities[2];
        float louder = Math.max(bad, good);
        if (louder < ENOUGH) {
            return new Sentiment((good - bad) / ENOUGH * MOST_NEUTRAL);
        }
        double loudness = LEAST_LOUD + (1 - LEAST_LOUD) * (louder - ENOUGH) / (1 - ENOUGH);
        return new Sentiment(good > bad ? loudness : -loudness);
    }
}
