package dev.vestnik.store.match;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
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

    SingleMatch(IndexSearcher searcher) {
        this.searcher = searcher;
        this.article = searcher.getIndexReader().leaves().getFirst();
    }

    /** Whether the article matches. */
    boolean matches(Query query) throws IOException {
        return switch (query) {
            case BooleanQuery joined -> matches(joined);
            case AnyForm any -> any.isIn(article);
            case TermQuery one -> has(one.getTerm());
            default -> isFound(query);
        };
    }

    /** One of what it should have, or all that it must and nothing that it must not: no query of ours has both. */
    private boolean matches(BooleanQuery joined) throws IOException {
        for (var clause : joined) {
            boolean matches = matches(clause.query());
            if (matches && clause.occur() == Occur.SHOULD) {
                return true;
            }
            if (matches == clause.isProhibited() && clause.occur() != Occur.SHOULD) {
                return false;
            }
        }
        return joined.getClauses(Occur.SHOULD).isEmpty();
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
