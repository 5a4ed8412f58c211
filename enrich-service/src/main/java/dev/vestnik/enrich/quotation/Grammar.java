package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What the dictionary says of the words of a body. Belongs to one thread. */
final class Grammar {

    private static final List<String> JOINING = List.of("PREP", "CONJ", "PARTICLE", "ADV");

    /** Cases other than the nominative; the accusative last, because it mostly looks like another one. */
    private static final List<String> OBLIQUE = List.of("R", "D", "P", "T", "V");

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

    /** An office or institution as the dictionary would have it: its noun and the adjectives before it in their first form, the others as they stand. */
    String nominative(int from, int to) {
        int head = head(from, to);
        var noun = head == to ? Optional.<Analysis>empty() : oblique(head, from);
        var said = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
                said.append(' ');
            }
            said.append(i > head ? tokens.get(i).text() : first(i, head, noun));
        }
        return said.toString();
    }

    private int head(int from, int to) {
        int head = from;
        while (head < to && (joins(head) || analysis(head, Analysis::isNoun).isEmpty())) {
            head++;
        }
        return head;
    }

    /** The way in which a noun is to be put into the nominative; none where it stands there. */
    private Optional<Analysis> oblique(int head, int from) {
        if (isNominative(head) && !isGoverned(from)) {
            return Optional.empty();
        }
        return analyses.get(head).stream()
                .filter(one ->
                        one.isNoun() && OBLIQUE.contains(one.grammaticalCase().orElse("")))
                .min(Comparator.comparingInt(
                        one -> OBLIQUE.indexOf(one.grammaticalCase().orElse(""))));
    }

    /** True behind a preposition or a noun: «в управлении», «по словам министра». */
    boolean isGoverned(int from) {
        return from > 0
                && analysis(from - 1, one -> one.isNoun() || one.tag().startsWith("PREP"))
                        .isPresent();
    }

    private String first(int i, int head, Optional<Analysis> noun) {
        var text = tokens.get(i).text();
        if (tokens.get(i).isAllCapitals() || !tokens.get(i).isWord()) {
            return text;
        }
        if (noun.isEmpty()) {
            return begins(i) ? lower(text) : text;
        }
        if (i == head) {
            var word = Nominative.noun(noun.get(), tokens.get(i).folded());
            return tokens.get(i).isCapitalised() && !begins(i) ? upper(word) : word;
        }
        return analysis(i, Analysis::isAdjective)
                .map(one -> Nominative.adjective(one.lemma(), noun.get()))
                .orElse(lower(text));
    }

    /** True where a sentence may begin, so that a capital letter says nothing. */
    private boolean begins(int i) {
        return i == 0
                || (!tokens.get(i - 1).isWord() && !tokens.get(i - 1).is(","))
                || tokens.get(i - 1).paragraph() != tokens.get(i).paragraph();
    }

    /** True for a word that the dictionary has, unless it is a person's name alone. */
    boolean isKnown(int i) {
        return analysis(i, one -> !(one.isGivenName() || one.isSurname() || one.isPatronymic()))
                .isPresent();
    }

    /** True for a word that may stand in the nominative; those that take no endings always may. */
    boolean isNominative(int i) {
        return analyses.get(i).stream()
                .anyMatch(way -> way.tag().endsWith(":Nom")
                        || way.tag().contains(":Nom:")
                        || (way.isNoun() && way.grammaticalCase().isEmpty()));
    }

    /** True for prepositions, conjunctions and adverbs, which may look like nouns: «после». */
    boolean joins(int i) {
        return analysis(i, Grammar::joins).isPresent();
    }

    private static boolean joins(Analysis one) {
        return JOINING.stream().anyMatch(one.tag()::startsWith);
    }

    /** True for an adjective in the case, number and gender of a noun. */
    boolean agrees(int adjective, int noun) {
        return analysis(adjective, one -> joins(one) || one.tag().contains(":Comp"))
                        .isEmpty()
                && analyses.get(adjective).stream()
                        .filter(one -> one.isAdjective() || one.tag().startsWith("PT"))
                        .anyMatch(one -> analyses.get(noun).stream().anyMatch(other -> agrees(one, other)));
    }

    private static boolean agrees(Analysis one, Analysis other) {
        boolean number = one.isPlural() == other.isPlural();
        boolean gender =
                one.isPlural() || (one.isFeminine() == other.isFeminine() && one.isMasculine() == other.isMasculine());
        return number && gender && one.grammaticalCase().equals(other.grammaticalCase());
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
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
