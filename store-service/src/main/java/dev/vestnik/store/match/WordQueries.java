package dev.vestnik.store.match;

import dev.vestnik.store.search.word.Dictionary;
import dev.vestnik.store.search.word.Lexeme;
import dev.vestnik.store.search.word.Token;
import dev.vestnik.store.search.word.Turkic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Sought words in every language at once: each article's words were stemmed in its own. */
final class WordQueries {

    private static final List<Dictionary> ALL = List.of(Dictionary.values());

    private WordQueries() {}

    /** Words that follow each other; empty if there is none, or in Russian or English only such as are on every page. */
    static Optional<Query> phrase(String text) {
        if (Dictionary.RUSSIAN.lexemes(text).isEmpty()
                || Dictionary.ENGLISH.lexemes(text).isEmpty()) {
            return Optional.empty();
        }
        var forms = new LinkedHashSet<String>();
        var ways = new LinkedHashSet<Query>();
        for (var dictionary : ALL) {
            var lexemes = dictionary.lexemes(text);
            if (lexemes.size() == 1) {
                forms.add(lexemes.getFirst().form());
            } else {
                ways.add(phrase(lexemes));
            }
        }
        for (var language : Turkic.values()) {
            turkic(language, Token.of(text), forms, ways);
        }
        if (!forms.isEmpty()) {
            ways.add(AnyForm.of(forms));
        }
        return Optional.of(any(ways));
    }

    private static Query phrase(List<Lexeme> lexemes) {
        var phrase = new PhraseQuery.Builder();
        int first = lexemes.getFirst().position();
        lexemes.forEach(lexeme -> phrase.add(new Term(Indexed.WORDS, lexeme.form()), lexeme.position() - first));
        return phrase.build();
    }

    private static void turkic(Turkic language, List<Token> tokens, Set<String> forms, Set<Query> ways) {
        var words = tokens.stream()
                .map(token -> language.forms(token.text()))
                .filter(some -> !some.isEmpty())
                .toList();
        if (words.size() == 1) {
            forms.addAll(words.getFirst());
        } else if (!words.isEmpty()) {
            var phrase = new MultiPhraseQuery.Builder();
            words.forEach(some -> phrase.add(some.stream()
                    .sorted()
                    .map(form -> new Term(Indexed.WORDS, form))
                    .toArray(Term[]::new)));
            ways.add(phrase.build());
        }
    }

    /** A word that begins like this; empty if there is no letter. */
    static Optional<Query> prefix(String beginning) {
        var beginnings = new LinkedHashSet<String>();
        var ways = new LinkedHashSet<Query>();
        for (var dictionary : ALL) {
            var lexemes = dictionary.lexemes(beginning);
            if (lexemes.size() == 1) {
                beginnings.add(lexemes.getFirst().form());
            } else if (!lexemes.isEmpty()) {
                ways.add(prefixes(lexemes));
            }
        }
        var tokens = Token.of(beginning);
        if (!tokens.isEmpty()) {
            for (var language : Turkic.values()) {
                beginnings.add(language.beginning(tokens.getLast().text()));
            }
        }
        if (!beginnings.isEmpty()) {
            ways.add(AnyForm.beginningWith(beginnings));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(any(ways));
    }

    /** Parts of a compound, each of which may go on, as the database understands it. */
    private static Query prefixes(List<Lexeme> lexemes) {
        var parts = new ArrayList<IntervalsSource>();
        int position = lexemes.getFirst().position();
        for (var lexeme : lexemes) {
            var part = Intervals.prefix(new BytesRef(lexeme.form()));
            parts.add(Intervals.extend(part, lexeme.position() - position, 0));
            position = lexeme.position() + 1;
        }
        return new IntervalQuery(Indexed.WORDS, Intervals.phrase(parts.toArray(IntervalsSource[]::new)));
    }

    /** The stems of English words. */
    static List<String> english(String text) {
        return Dictionary.ENGLISH.lexemes(text).stream().map(Lexeme::form).toList();
    }

    private static Query any(Set<Query> ways) {
        var any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        return ways.size() == 1 ? ways.iterator().next() : any.build();
    }
}
