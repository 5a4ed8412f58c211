package dev.vestnik.enrich.language;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Linguist;
import dev.vestnik.enrich.model.Classifier;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Optional;

/** Tells the language of a text, a line of few words included, by its words and the runs of letters in them. Thread-safe. */
public final class LanguageDetector implements Linguist {

    /** The label of the languages that the model has no name for. */
    public static final String OTHER = "und";

    /** The model's version: goes up when it is learnt anew. */
    static final String VERSION = "2";

    /** Two names of a match report are no text yet. */
    private static final int FEWEST_WORDS = 3;

    private static final float SURE = 0.9f;
    private static final Guess NOTHING = new Guess(OTHER, false);

    private final Classifier model;

    public LanguageDetector() {
        this(Classifier.load(LanguageDetector.class, "language.model"));
    }

    /** A detector with a model of its own, to be measured. */
    public LanguageDetector(Classifier model) {
        this.model = model;
    }

    /**
     * A guess.
     *
     * @param tag of the language, {@link #OTHER} where it has no name here
     */
    public record Guess(String tag, boolean isSure) {

        /** The language, if it is one of ours. */
        public Optional<Language> language() {
            return Language.ofTag(tag);
        }

        /** The tag of another language, if it has one here. */
        Optional<String> otherLanguage() {
            return Optional.of(tag)
                    .filter(one -> !one.equals(OTHER) && language().isEmpty());
        }
    }

    /** The likeliest language of some words; unsure where there are few. */
    public Guess guess(List<Token> tokens) {
        var words = LetterFeatures.words(tokens);
        if (words.isEmpty()) {
            return NOTHING;
        }
        var probabilities = model.probabilities(LetterFeatures.of(words));
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return new Guess(model.labels().get(best), words.size() >= FEWEST_WORDS && probabilities[best] >= SURE);
    }

    @Override
    public Optional<Language> languageOf(List<Token> words) {
        var guess = guess(words);
        return guess.isSure() ? guess.language() : Optional.empty();
    }
}
