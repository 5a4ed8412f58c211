package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Sentiment;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Good and bad word stems of a language, and the words that turn them round. Immutable. */
final class Lexicon {

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_STEM = 14;

    /** A negation reaches over one word between. */
    private static final int REACH = 2;

    /** Keeps one word alone from being the extreme. */
    private static final double CAUTION = 1.5;

    private final Map<String, Integer> stems = new HashMap<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> behind = new HashSet<>();

    private Lexicon() {}

    /** Reads lines that begin with good, bad, not-before or not-behind; a language without a list has an empty lexicon. */
    static Lexicon load(Language language) {
        var lexicon = new Lexicon();
        for (var line : Lines.of(Lexicon.class, "lexicon-" + language.tag() + ".txt")) {
            var words = List.of(line.split("\\s+", -1));
            for (var word : words.subList(1, words.size())) {
                switch (words.getFirst()) {
                    case "good" -> lexicon.stems.put(word, 1);
                    case "bad" -> lexicon.stems.put(word, -1);
                    case "not-before" -> lexicon.before.add(word);
                    case "not-behind" -> lexicon.behind.add(word);
                    default -> throw new IllegalArgumentException("no kind of words: " + line);
                }
            }
        }
        return lexicon;
    }

    /** How some words sound together. */
    Sentiment of(List<Token> tokens) {
        double sum = 0;
        double hits = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int weight = weight(tokens.get(i));
            if (weight != 0) {
                sum += isNegated(tokens, i) ? -weight : weight;
                hits++;
            }
        }
        return new Sentiment(sum / (hits + CAUTION));
    }

    private int weight(Token token) {
        if (!token.isWord()) {
            return 0;
        }
        var word = token.folded();
        for (int length = Math.min(LONGEST_STEM, word.length()); length >= SHORTEST_STEM; length--) {
            var weight = stems.get(word.substring(0, length));
            if (weight != null) {
                return weight;
            }
        }
        return 0;
    }

    private boolean isNegated(List<Token> tokens, int index) {
        for (int i = Math.max(0, index - REACH); i < index; i++) {
            if (before.contains(tokens.get(i).folded())) {
                return true;
            }
        }
        for (int i = index + 1; i <= Math.min(tokens.size() - 1, index + REACH); i++) {
            if (behind.contains(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }
}
