package dev.vestnik.store.match;

import dev.vestnik.store.search.word.Lexeme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Several names in one field, so that a query finds its words in one of them, not some here and some there. */
final class Windows {

    private final List<Lexeme> words = new ArrayList<>();
    private int windows;

    /** Adds the words of one name. */
    void add(Collection<String> name) {
        int position = windows++ * Indexed.WINDOW;
        for (var word : new LinkedHashSet<>(name)) {
            words.add(new Lexeme(word, ++position, 0, 0));
        }
    }

    /** All words, by their places. */
    List<Lexeme> words() {
        return words;
    }

    /** That one of the names has all these words; there is at least one. */
    static Query query(String field, Collection<String> words) {
        var distinct = new LinkedHashSet<>(words);
        if (distinct.size() == 1) {
            return new TermQuery(new Term(field, distinct.getFirst()));
        }
        var terms = distinct.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
        return new IntervalQuery(field, Intervals.maxwidth(Indexed.WINDOW / 2, Intervals.unordered(terms)));
    }
}
