package dev.vestnik.store.match;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;

/**
 * Asks queries of the only article that an index has. What is most of them, words joined by and, or and not, is decided here: what
 * Lucene sets up to walk through many articles takes several times as long as a look at one.
 */
final class SingleMatch {

    private final IndexSearcher searcher;
    private final LeafReaderContext article;
    private final Set<String> words;

    /** Takes an index of the article and the words in it, as they are indexed. */
    SingleMatch(IndexSearcher searcher, Set<String> words) {
        this.searcher = searcher;
        this.article = searcher.getIndexReader().leaves().getFirst();
        this.words = words;
    }

    /** Whether the article matches. */
    boolean matches(Query query) throws IOException {
        return switch (query) {
            case BooleanQuery joined -> matches(joined);
            case AnyForm any -> any.isIn(article, words);
            case TermQuery one -> has(one.getTerm());
            case MatchAllDocsQuery all -> true;
            default -> isFound(query);
        };
    }

    /** One of what it should have, or all that it must and nothing that it must not: no query of ours has both. */
    private boolean matches(BooleanQuery joined) throws IOException {
        var clauses = joined.clauses();
        boolean oneIsEnough = clauses.getFirst().occur() == Occur.SHOULD;
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            boolean holds = matches(clause.query()) != clause.isProhibited();
            if (holds == oneIsEnough) {
                return oneIsEnough;
            }
        }
        return !oneIsEnough;
    }

    private boolean has(Term term) throws IOException {
        return Terms.getTerms(article.reader(), term.field()).iterator().seekExact(term.bytes());
    }

    private boolean isFound(Query query) throws IOException {
        var scorer =
                query.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(article);
        return scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS;
    }
}
