package dev.vestnik.enrich.topic;

import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words and phrases of a text that can stand for what it is about; names are entities and left to them. */
final class NounPhrases {

    private static final int SHORTEST = 4;

    /** Without a dictionary, what is long is telling. */
    private static final int LONG = 5;

    private static final Set<String> EMPTY = Set.of(
            "год",
            "время",
            "человек",
            "день",
            "место",
            "слово",
            "число",
            "часть",
            "случай",
            "месяц",
            "раз",
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
            "about",
            "after",
            "their",
            "there",
            "which",
            "would",
            "could",
            "other",
            "these",
            "those",
            "while",
            "where",
            "being",
            "under",
            "before",
            "people",
            "years",
            "first",
            "because",
            "should",
            "against",
            "said",
            "also",
            "және",
            "үшін",
            "бойынша",
            "туралы",
            "кейін",
            "болып",
            "болды",
            "болған",
            "керек",
            "арқылы",
            "немесе",
            "uchun",
            "bilan",
            "hamda",
            "haqida",
            "keyin",
            "bo'lib",
            "bo'lgan",
            "kerak",
            "orqali",
            "yoki",
            "qilish",
            "учун",
            "билан",
            "ҳамда",
            "ҳақида",
            "кейин",
            "бўлиб",
            "бўлган",
            "керак",
            "орқали",
            "қилиш");

    private final List<Token> tokens;
    private final List<List<Analysis>> analyses;

    NounPhrases(List<Token> tokens, List<List<Analysis>> analyses) {
        this.tokens = tokens;
        this.analyses = analyses;
    }

    /** The dictionary form of a telling word at a token. */
    Optional<String> wordAt(int i) {
        var token = tokens.get(i);
        if (!token.isWord() || token.folded().length() < SHORTEST || isName(i)) {
            return Optional.empty();
        }
        var known = analyses.get(i);
        if (known.isEmpty()) {
            return Optional.of(token.folded()).filter(word -> word.length() >= LONG && !EMPTY.contains(word));
        }
        var first = known.getFirst();
        return Optional.of(first.lemma())
                .filter(lemma ->
                        first.isNoun() && !first.isGivenName() && !first.isSurname() && !EMPTY.contains(lemma));
    }

    /** A phrase of two that begins at a token: an adjective that agrees with its noun, or two telling words. */
    Optional<String> phraseAt(int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i).isWord() || isName(i)) {
            return Optional.empty();
        }
        if (agree(analyses.get(i), analyses.get(i + 1))) {
            var adjective = analyses.get(i).getFirst().lemma();
            return wordAt(i + 1)
                    .map(noun -> Agreement.of(adjective, analyses.get(i + 1).getFirst()) + " " + noun);
        }
        boolean unknown = analyses.get(i).isEmpty() && analyses.get(i + 1).isEmpty();
        return unknown ? wordAt(i).flatMap(one -> wordAt(i + 1).map(other -> one + " " + other)) : Optional.empty();
    }

    private static boolean agree(List<Analysis> adjective, List<Analysis> noun) {
        return !adjective.isEmpty()
                && adjective.getFirst().isAdjective()
                && adjective.stream().filter(Analysis::isAdjective).anyMatch(one -> noun.stream()
                        .anyMatch(other ->
                                other.isNoun() && other.grammaticalCase().equals(one.grammaticalCase())));
    }

    private boolean isName(int i) {
        boolean begins =
                i == 0 || (!tokens.get(i - 1).isWord() && !tokens.get(i - 1).is(","));
        return (tokens.get(i).isCapitalised() && !begins) || tokens.get(i).isAllCapitals();
    }
}
