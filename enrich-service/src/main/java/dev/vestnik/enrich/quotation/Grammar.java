package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the dictionary says of the words of a body. Belongs to one thread. */
final class Grammar {

    private final List<Token> tokens;
    private final List<List<Analysis>> analyses;

    Grammar(List<Token> tokens, List<List<Analysis>> analyses) {
        this.tokens = tokens;
        this.analyses = analyses;
    }

    /** The dictionary form; the folded word where there is none. */
    String lemma(int i) {
        return analysis(i, Analysis::isNoun)
                .or(() -> analyses.get(i).stream().findFirst())
                .map(Analysis::lemma)
                .orElse(tokens.get(i).folded());
    }

    /** An office as the dictionary would have it: the words up to its noun in their first form, the others as they stand. */
    String nominative(int from, int to) {
        var said = new StringBuilder();
        boolean head = true;
        for (int i = from; i < to; i++) {
            var token = tokens.get(i);
            if (i > from && token.start() > tokens.get(i - 1).end()) {
                said.append(' ');
            }
            said.append(head ? first(i) : token.text());
            head = head && analysis(i, Analysis::isNoun).isEmpty();
        }
        return said.toString();
    }

    private String first(int i) {
        var found = analysis(i, Analysis::isNoun).or(() -> analysis(i, Analysis::isAdjective));
        var text = tokens.get(i).text();
        if (tokens.get(i).isAllCapitals()) {
            return text;
        }
        return found.filter(way -> !way.isPlural() && !isNominative(i))
                .map(Analysis::lemma)
                .orElse(lower(text));
    }

    private boolean isNominative(int i) {
        return analyses.get(i).stream().anyMatch(way -> way.tag().endsWith(":Nom"));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private Optional<Analysis> analysis(int i, Predicate<Analysis> wanted) {
        return analyses.get(i).stream().filter(wanted).findFirst();
    }

    boolean isPlural(int i) {
        var ways = analyses.get(i);
        return !ways.isEmpty() && ways.stream().allMatch(Analysis::isPlural);
    }

    /** Whether a name is a woman's, where its words show it. */
    Optional<Boolean> isFeminine(int from, int to) {
        for (int i = from; i < to; i++) {
            var names = analyses.get(i).stream()
                    .filter(way -> way.isGivenName() || way.isPatronymic() || way.isSurname())
                    .toList();
            if (!names.isEmpty() && names.stream().allMatch(Analysis::isFeminine)) {
                return Optional.of(true);
            }
            if (!names.isEmpty() && names.stream().allMatch(Analysis::isMasculine)) {
                return Optional.of(false);
            }
        }
        return Optional.empty();
    }
}
