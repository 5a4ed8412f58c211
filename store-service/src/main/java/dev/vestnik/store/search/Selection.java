package dev.vestnik.store.search;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which articles a query describes, as SQL with named parameters. Thread-safe.
 *
 * @param condition on the table {@code article}
 * @param candidates what the index of words can tell of it: a condition that all of them meet, with the words of phrases wherever
 *     they stand; the same where no phrase is sought
 * @param ranking a tsquery of the words that should stand in an article; empty if none are sought
 * @param values of the parameters of both
 * @param terms the same words as they were typed
 * @param span outside which there are none
 */
public record Selection(
        String condition, String candidates, String ranking, Map<String, Object> values, List<Term> terms, Span span) {

    /** A word, words that follow each other, or the beginning of a word. */
    public record Term(String text, boolean isPrefix) {}

    /** Those of them that meet a condition, too. */
    Selection and(String further, Map<String, Object> itsValues) {
        var all = new HashMap<>(values);
        all.putAll(itsValues);
        return new Selection(
                "(" + condition + ") and " + further,
                "(" + candidates + ") and " + further,
                ranking,
                Map.copyOf(all),
                terms,
                span);
    }

    /** Those of them that have one of these ids. */
    public Selection among(Collection<UUID> ids) {
        return and("id in (:ids)", Map.of("ids", ids));
    }

    /** Those of them that are dated then or later. */
    Selection datedFrom(Instant date) {
        return and("dated_at >= :datedFrom", Map.of("datedFrom", date));
    }

    /** Whether the index finds more than what is meant. */
    boolean hasPhrases() {
        return !condition.equals(candidates);
    }

    /** Whether words are sought. */
    boolean hasWords() {
        return !ranking.isEmpty();
    }
}
