package dev.vestnik.training.name;

import dev.vestnik.enrich.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How words are used in many texts: names of persons are never written small and seldom stand behind an article or "on". */
final class Usage {

    private static final Set<String> BEFORE_OTHERS = Set.of("the", "a", "an", "on", "in", "by", "at");
    private static final int OFTEN = 3;
    private static final int SELDOM = 5;

    private final Map<String, int[]> counts = new HashMap<>(); // all, small ones, those behind such a word

    void read(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isWord()) {
                var count = counts.computeIfAbsent(plain(token), word -> new int[3]);
                count[0]++;
                count[1] += token.isCapitalised() ? 0 : 1;
                count[2] += i > 0 && BEFORE_OTHERS.contains(tokens.get(i - 1).folded()) ? 1 : 0;
            }
        }
    }

    /** True for a word that was seen often enough to tell, and only as persons are written of. */
    boolean isLikeAPerson(Token token) {
        var count = counts.getOrDefault(plain(token), new int[3]);
        return count[0] >= OFTEN && count[1] == 0 && count[2] * SELDOM <= count[0];
    }

    /** The folded word without the ending of possession. */
    static String plain(Token token) {
        var word = token.folded();
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
