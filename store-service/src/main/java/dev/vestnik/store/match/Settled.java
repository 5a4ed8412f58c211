package dev.vestnik.store.match;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * A query whose parts can be asked as they are. Lucene would count them and look for a cheaper form of them anew for every article,
 * which takes as long as asking.
 */
final class Settled extends Query {

    private final Query query;
    private final int hash;

    Settled(Query query) {
        this.query = query;
        this.hash = query.hashCode();
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return query.createWeight(searcher, mode, boost);
    }

    /** What it is made of. */
    Query parts() {
        return query;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return query.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settled settled && query.equals(settled.query);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
