package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Sentiment;
import dev.vestnik.enrich.model.Classifier;
import dev.vestnik.enrich.model.Network;
import java.util.List;
import java.util.Map;

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

    /** Where a score is no longer neutral, and where it is not yet. */
    private static final double LEAST_LOUD = 0.15;

    private static final double MOST_NEUTRAL = 0.14;

    private final Classifier words;
    private final Map<Language, Voice> voices;

    TargetSentiment() {
        this(
                load("target.model"),
                Map.of(
                        Language.ENGLISH,
                        Voice.english(Network.load(TargetSentiment.class, "target-en.model")),
                        Language.RUSSIAN,
                        Voice.russian(
                                Network.load(TargetSentiment.class, "target-ru.model"),
                                new Evidence(load("evidence-ru.model")))));
    }

    /** With models of its own, to be measured. */
    public TargetSentiment(Classifier words, Map<Language, Voice> voices) {
        this.words = words;
        this.voices = Map.copyOf(voices);
    }

    private static Classifier load(String name) {
        return Classifier.load(TargetSentiment.class, name);
    }

    /** The sentiment towards a target. */
    public Sentiment of(Place place) {
        var probabilities = words.probabilities(place.hashes());
        var voice = voices.get(place.language());
        return voice == null
                ? sentiment(probabilities, ENOUGH)
                : sentiment(voice.with(probabilities, place), voice.enough());
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
