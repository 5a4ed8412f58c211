package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Sentiment;
import dev.vestnik.enrich.model.Classifier;
import dev.vestnik.enrich.model.Features;

/** Tells how a sentence sounds as a whole. Thread-safe. */
public final class Tone {

    private final Classifier model;

    Tone() {
        this(Classifier.load(Tone.class, "tone.model"));
    }

    /** With a model of its own, to be measured. */
    public Tone(Classifier model) {
        this.model = model;
    }

    /** From -1 to 1: how much likelier good is than bad. */
    Sentiment of(SentenceReading sentence) {
        var probabilities = model.probabilities(features(sentence));
        return new Sentiment(probabilities[2] - probabilities[0]);
    }

    /** The hashed features of a sentence: words, pairs of words, and connotations with their negation. */
    public static int[] features(SentenceReading sentence) {
        var features = new Features();
        features.add(1);
        int balance = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).isWord()) {
                features.add(sentence.isNegated(i) ? 3 : 2, sentence.word(i));
                if (i > 0) {
                    features.add(4, sentence.word(i - 1), sentence.word(i));
                }
                balance += addMeaning(features, sentence, i);
            }
        }
        features.add(7, Math.clamp(balance, -4, 4));
        return features.take();
    }

    private static int addMeaning(Features features, SentenceReading sentence, int i) {
        var connotation = sentence.connotation(i);
        if (connotation.isEmpty()) {
            return 0;
        }
        boolean negated = sentence.isNegated(i);
        int polarity = connotation.get().polarity();
        features.add(5, connotation.get().code(), negated ? 1 : 0);
        features.add(6, negated ? -polarity : polarity);
        return negated ? -polarity : polarity;
    }
}
