package dev.vestnik.enrich.fingerprint;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Text;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words by which one story is told from another, with weights: names, numbers and what the headline says count most. */
final class TellingWords {

    private static final int ENOUGH = 400;
    private static final int SHORTEST = 4;
    private static final int STEM = 6;
    private static final int NAME = 2;
    private static final int HEADLINE = 2;

    private final Rarity rarity;
    private final Map<Integer, Integer> weights = new TreeMap<>();

    TellingWords(Document document, Rarity rarity) {
        this.rarity = rarity;
        document.texts()
                .forEach((field, text) -> read(text, document.analyses(field), field == Field.BODY ? 1 : HEADLINE));
    }

    /** Weight by hash of the word. */
    Map<Integer, Integer> weights() {
        return weights;
    }

    private void read(Text text, List<List<Analysis>> analyses, int factor) {
        var tokens = text.tokens();
        for (int i = 0; i < tokens.size() && weights.size() < ENOUGH; i++) {
            var token = tokens.get(i);
            if (isTelling(token, analyses.get(i))) {
                int word = Features.hash(form(token, analyses.get(i)));
                boolean name =
                        token.isCapitalised() && i > 0 && !tokens.get(i - 1).is(".");
                int weight = rarity.of(word) * factor * (name ? NAME : 1);
                if (weight > 0) {
                    weights.merge(word, weight, Math::max);
                }
            }
        }
    }

    private static boolean isTelling(Token token, List<Analysis> known) {
        return switch (token.kind()) {
            case MARK -> false;
            case NUMBER -> token.folded().length() > 1;
            case WORD ->
                token.folded().length() >= SHORTEST
                        && (known.isEmpty()
                                || known.stream().anyMatch(one -> one.isNoun() || one.isAdjective() || one.isVerb()));
        };
    }

    /** The form in which a word is compared. */
    static String form(Token token, List<Analysis> known) {
        var folded = token.folded();
        if (!known.isEmpty()) {
            return known.getFirst().lemma();
        }
        return folded.substring(0, Math.min(STEM, folded.length()));
    }
}
