package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Word stems of a language, by their connotation; negations are whole words. Immutable. */
final class Lexicon {

    private static final int SHORTEST_STEM = 2;
    private static final int LONGEST_STEM = 14;

    /** A stem this short takes a short ending only: too much begins with it. */
    private static final int SHORT_STEM = 3;

    private final Map<String, Connotation> stems = new HashMap<>();

    private Lexicon() {}

    /** Reads lines that begin with a connotation; a language without a list has an empty lexicon. */
    static Lexicon load(Language language) {
        var lexicon = new Lexicon();
        for (var line : Lines.of(Lexicon.class, "lexicon-" + language.tag() + ".txt")) {
            var words = List.of(line.split("\\s+", -1));
            var connotation = Connotation.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
            words.subList(1, words.size()).forEach(word -> lexicon.stems.put(word, connotation));
        }
        return lexicon;
    }

    /** The connotation of the longest stem that a folded word begins with. */
    Optional<Connotation> of(String word) {
        for (int length = Math.min(LONGEST_STEM, word.length()); length >= SHORTEST_STEM; length--) {
            var found = stems.get(word.substring(0, length));
            if (found != null && word.length() - length <= longestEnding(found, length)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static int longestEnding(Connotation found, int length) {
        if (found == Connotation.NOT) {
            return 0;
        }
        return length <= SHORT_STEM ? 2 : Integer.MAX_VALUE;
    }
}
