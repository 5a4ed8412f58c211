package dev.vestnik.enrich.language;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Token;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the language of a text, a line of few words included, by letters and small words. Thread-safe. */
public final class LanguageDetector {

    /** A guess: none for a language that isn't one of ours. */
    public record Guess(Optional<Language> language, boolean isSure) {}

    /** More words don't make it surer. */
    private static final int ENOUGH = 500;

    /** The lead, in points a word, that makes a guess a sure one. */
    private static final double SURE = 0.15;

    private static final double LEAST_POINTS = 1;

    private final Map<Language, Profile> profiles = new EnumMap<>(Language.class);
    private final Profile others = Profile.load("other");

    public LanguageDetector() {
        for (var language : Language.values()) {
            profiles.put(language, Profile.load(language.tag()));
        }
    }

    /** The likeliest language of some words; unsure where there are none. */
    public Guess guess(List<Token> tokens) {
        var words = tokens.stream()
                .filter(Token::isWord)
                .limit(ENOUGH)
                .map(Token::folded)
                .toList();
        Optional<Language> best = Optional.empty();
        double first = points(others, words);
        double second = Double.NEGATIVE_INFINITY;
        for (var profile : profiles.entrySet()) {
            double points = points(profile.getValue(), words);
            if (points > first) {
                second = first;
                first = points;
                best = Optional.of(profile.getKey());
            } else {
                second = Math.max(second, points);
            }
        }
        boolean sure = first >= LEAST_POINTS && first - second >= SURE * words.size();
        return new Guess(best, sure);
    }

    private static double points(Profile profile, List<String> words) {
        return words.stream().mapToDouble(profile::weigh).sum();
    }
}
