package dev.vestnik.enrich.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the words of a document are written in all of it: a name is seldom plain everywhere. */
final class Elsewhere {

    private static final int SMALL = 1;
    private static final int CAPITAL_WITHIN_SENTENCE = 2;
    private static final int BEHIND_GIVEN_NAME = 4;
    private static final int BEHIND_INITIAL = 8;
    private static final int IN_QUOTES = 16;
    private static final int BEFORE_CAPITAL = 32;

    private final Map<Integer, Integer> seen = new HashMap<>();

    void read(List<Word> sentence, Quotes quotes) {
        for (int i = 0; i < sentence.size(); i++) {
            var word = sentence.get(i);
            if (word.kind < Shape.NUMBER) {
                seen.merge(word.stem, signs(sentence, i, quotes), (one, other) -> one | other);
            }
        }
    }

    private static int signs(List<Word> sentence, int i, Quotes quotes) {
        var word = sentence.get(i);
        if (!word.isCapital()) {
            return SMALL;
        }
        int signs = i > 0 && sentence.get(i - 1).kind < Shape.MARK ? CAPITAL_WITHIN_SENTENCE : 0;
        if (i > 0
                && sentence.get(i - 1).isCapital()
                && sentence.get(i - 1).grammar.has(Grammar.GIVEN_NAME)) {
            signs |= BEHIND_GIVEN_NAME;
        }
        if (i > 1 && sentence.get(i - 2).kind == Shape.INITIAL && sentence.get(i - 1).kind == Shape.MARK) {
            signs |= BEHIND_INITIAL;
        }
        if (i + 1 < sentence.size() && sentence.get(i + 1).isCapital()) {
            signs |= BEFORE_CAPITAL;
        }
        return quotes.isInside(i) ? signs | IN_QUOTES : signs;
    }

    /** Signs of the word, a bit each. */
    int signs(Word word) {
        return seen.getOrDefault(word.stem, 0);
    }
}
