package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Sentiment;
import dev.vestnik.enrich.model.Classifier;
import dev.vestnik.enrich.model.Network;
import java.util.List;

/**
 * Tells how a sentence means one of those whom it names: by its words and connotations and, where words have vectors, by these
 * as well. Thread-safe.
 */
public final class TargetSentiment {

    /** The labels of its models, in this order. */
    public static final List<String> LABELS = List.of("negative", "neutral", "positive");

    /**
     * So probable must good or bad be to be named. Lower than even, because neutral is three quarters of what there is to
     * learn from, and missing an opinion is worse than doubting one.
     */
    private static final float ENOUGH = 0.28f;

    /** The same where the network has its say, which has learnt from texts that are neutral in one case of three. */
    private static final float ENOUGH_OF_BOTH = 0.38f;

    /** How much of what both say together is the network's. */
    private static final float SHARE = 0.6f;

    /** Where a score is no longer neutral, and where it is not yet. */
    private static final double LEAST_LOUD = 0.15;

    private static final double MOST_NEUTRAL = 0.14;

    private final Classifier words;
    private final Network meanings;

    TargetSentiment() {
        this(
                Classifier.load(TargetSentiment.class, "target.model"),
                Network.load(TargetSentiment.class, "target-en.model"));
    }

    /** With models of its own, to be measured. */
    public TargetSentiment(Classifier words, Network meanings) {
        this.words = words;
        this.meanings = meanings;
    }

    /** The sentiment towards a target. */
    public Sentiment of(Place place) {
        var probabilities = words.probabilities(place.hashes());
        return place.numbers().length == 0
                ? sentiment(probabilities, ENOUGH)
                : sentiment(both(probabilities, meanings.scores(place.numbers())), ENOUGH_OF_BOTH);
    }

    /** The weighted mean of both in logarithms. */
    private static float[] both(float[] probabilities, float[] scores) {
        var both = new float[scores.length];
        float sum = 0;
        for (int i = 0; i < both.length; i++) {
            double mean = (1 - SHARE) * Math.log(probabilities[i] + 1e-6) + SHARE * scores[i];
            both[i] = (float) Math.exp(Math.clamp(mean, -30, 30));
            sum += both[i];
        }
        for (int i = 0; i < both.length; i++) {
            both[i] /= sum;
        }
        return both;
    }

    private static Sentiment sentiment(float[] probabilities, float enough) {
        float bad = probabilities[0];
        float good = probabilities[2];
        float louder = Math.max(bad, good);
        if (louder < enough) {
            return new Sentiment((good - bad) / enough * MOST_NEUTRAL);
        }
        double loudness = LEAST_LOUD + (1 - LEAST_LOUD) * (louder - enough) / (1 - enough);
        return new Sentiment(good > bad ? loudness : -loudness);
    }
}
