package dev.vestnik.store.match;

import dev.vestnik.store.search.Passage;
import dev.vestnik.store.search.query.Expression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** What somebody seeks: a query of the language that searches understand, to be asked of one article at a time. Thread-safe. */
public final class Sought {

    private final Query query;

    private Sought(Query query) {
        this.query = query;
    }

    /** What an expression describes; without one every article. */
    public static Sought of(Optional<Expression> expression) {
        return new Sought(expression.map(QueryCompiler::compile).orElseGet(MatchAllDocsQuery::new));
    }

    /** Whether a search with the same expression would find the article. */
    public boolean matches(ParsedArticle article) {
        try {
            return new SingleMatch(article.searcher(), article.words()).matches(query);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory failed to be read", e);
        }
    }

    /** Pieces of the body that show why the article matches; none where it does so by other things than its words. */
    public List<Passage> passages(ParsedArticle article) {
        try {
            return Passages.of(query, article);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory failed to be read", e);
        }
    }

    /** The same for an index of queries. */
    public Query query() {
        return query;
    }
}
