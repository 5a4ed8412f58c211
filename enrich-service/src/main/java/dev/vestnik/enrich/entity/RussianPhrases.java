package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings a Russian name that is a noun with its adjectives and dependents into the nominative: only the noun and its adjectives change. Thread-safe. */
final class RussianPhrases {

    private static final Set<String> ACRONYM_ENDINGS = Set.of("а", "у", "ом", "е", "ы", "и", "ов", "ам", "ами", "ах");

    private final RussianNouns nouns = new RussianNouns();

    /** The words of tokens {@code from} (inside) to {@code to} (behind), one for each token. */
    List<String> nominative(Reading reading, int from, int to, EntityType type, Evidence evidence) {
        var words = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            words.add(reading.tokens().get(i).text());
        }
        words.replaceAll(RussianPhrases::withoutEnding);
        int head = head(reading, from, to);
        if (head >= 0) {
            var noun = isDeclinable(reading.tokens().get(head))
                    ? nouns.nominative(reading, head, head - from, type, evidence)
                    : new RussianNouns.Noun(words.get(head - from), Gender.MALE, false);
            words.set(head - from, noun.word());
            for (int i = from; i < head; i++) {
                agree(reading, i, noun, words, from);
            }
        }
        return words;
    }

    /** МИД for МИДа and МИДом. */
    private static String withoutEnding(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        boolean acronym =
                capitals > 1 && capitals < word.length() && ACRONYM_ENDINGS.contains(word.substring(capitals));
        return acronym ? word.substring(0, capitals) : word;
    }

    private static void agree(Reading reading, int index, RussianNouns.Noun noun, List<String> words, int from) {
        var token = reading.tokens().get(index);
        if (token.isWord()) {
            words.set(
                    index - from,
                    RussianAdjectives.nominative(token.text(), lemma(reading, index), noun.gender(), noun.plural()));
        }
    }

    private static Optional<String> lemma(Reading reading, int index) {
        return reading.analyses(index).stream()
                .filter(Analysis::isAdjective)
                .map(Analysis::lemma)
                .findFirst();
    }

    /** The noun behind the adjectives that the name begins with; -1 where none is to be changed. */
    private static int head(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            var token = reading.tokens().get(i);
            if (!isDeclinable(token)) {
                if (i > from && (token.isAllCapitals() || isMixed(token))) {
                    return i; // британского МИД
                }
                return token.isWord() || i > from ? -1 : continueBehindQuote(reading, from, to);
            }
            boolean last = i + 1 == to || !reading.tokens().get(i + 1).isWord();
            if (last || !isAdjective(reading, i)) {
                return i;
            }
        }
        return -1;
    }

    /** «"Новой газете"»: a quoted name alone declines as well. */
    private static int continueBehindQuote(Reading reading, int from, int to) {
        return from + 1 < to && "«\"“„".contains(reading.tokens().get(from).text()) ? head(reading, from + 1, to) : -1;
    }

    private static boolean isDeclinable(Token token) {
        return token.isWord()
                && token.text().length() > 2
                && token.folded().charAt(0) >= 'а'
                && !(token.isAllCapitals() && token.text().length() < 6)
                && !isMixed(token);
    }

    /** СПбПУ, КазНУ. */
    private static boolean isMixed(Token token) {
        return !token.isAllCapitals()
                && token.text().indexOf('-') < 0
                && token.text().chars().filter(Character::isUpperCase).count() > 1;
    }

    private static boolean isAdjective(Reading reading, int index) {
        var analyses = reading.analyses(index);
        if (analyses.isEmpty()) {
            return RussianAdjectives.looksLikeOne(reading.tokens().get(index).folded());
        }
        boolean adjective =
                analyses.stream().anyMatch(one -> one.isAdjective() || one.tag().startsWith("PT"));
        return adjective
                && RussianAdjectives.looksLikeOne(reading.tokens().get(index).folded());
    }
}
