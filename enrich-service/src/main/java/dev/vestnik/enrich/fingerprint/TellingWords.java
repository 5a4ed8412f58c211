package dev.vestnik.enrich.fingerprint;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Text;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words by which one story is told from another, with weights: names, numbers and what the headline says count most. */
final class TellingWords {

    private static final int ENOUGH = 400;
    private static final int SHORTEST = 4;
    private static final int STEM = 6;
    private static final int NAME = 3;
    private static final int HEADLINE = 2;

    /** Found in every newspaper. */
    private static final Set<String> EVERYWHERE = Set.of(
            "год",
            "человек",
            "время",
            "день",
            "мочь",
            "быть",
            "сказать",
            "заявить",
            "сообщить",
            "стать",
            "являться",
            "также",
            "слово",
            "первый",
            "новый",
            "свой",
            "который",
            "этот",
            "другой",
            "место",
            "большой",
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь",
            "that",
            "with",
            "from",
            "this",
            "have",
            "were",
            "been",
            "said",
            "their",
            "which",
            "will",
            "would",
            "about");

    private final Map<Integer, Integer> weights = new TreeMap<>();

    TellingWords(Document document) {
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
            int weight = weight(
                    tokens.get(i), analyses.get(i), i > 0 && !tokens.get(i - 1).is("."));
            if (weight > 0) {
                weights.merge(Features.hash(form(tokens.get(i), analyses.get(i))), weight * factor, Math::max);
            }
        }
    }

    private static int weight(Token token, List<Analysis> known, boolean insideSentence) {
        return switch (token.kind()) {
            case MARK -> 0;
            case NUMBER -> token.folded().length() > 1 ? 2 : 0;
            case WORD -> {
                boolean telling = known.isEmpty()
                        || known.stream().anyMatch(one -> one.isNoun() || one.isAdjective() || one.isVerb());
                if (!telling || token.folded().length() < SHORTEST || EVERYWHERE.contains(form(token, known))) {
                    yield 0;
                }
                yield token.isCapitalised() && insideSentence ? NAME : 1;
            }
        };
    }

    private static String form(Token token, List<Analysis> known) {
        var folded = token.folded();
        if (!known.isEmpty()) {
            return known.getFirst().lemma();
        }
        return folded.substring(0, Math.min(STEM, folded.length()));
    }
}
