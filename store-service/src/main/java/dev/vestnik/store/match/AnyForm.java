package dev.vestnik.store.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * That an article has one of several forms of a word, or a word that begins in one of several ways. For an index of one article. Of
 * all that queries are made of this is by far the most, and several times cheaper than a query for each form.
 */
final class AnyForm extends Query {

    private final List<String> forms;
    private final List<BytesRef> beginnings;
    private final int hash;

    private AnyForm(Set<String> forms, Set<String> beginnings) {
        this.forms = forms.stream().sorted().toList();
        this.beginnings = beginnings.stream().map(BytesRef::new).sorted().toList();
        this.hash = 31 * this.forms.hashCode() + this.beginnings.hashCode();
    }

    static AnyForm of(Set<String> forms) {
        return new AnyForm(forms, Set.of());
    }

    static AnyForm beginningWith(Set<String> beginnings) {
        return new AnyForm(Set.of(), beginnings);
    }

    /** Whether an article has one of them; all its words beside its index, because a look into a set is so much quicker. */
    boolean isIn(LeafReaderContext article, Set<String> words) throws IOException {
        for (var form : forms) {
            if (words.contains(form)) {
                return true;
            }
        }
        return !beginnings.isEmpty() && isIn(article);
    }

    private boolean isIn(LeafReaderContext article) throws IOException {
        return !found(article, 1).isEmpty();
    }

    /** The article's words that are meant. */
    private List<BytesRef> found(LeafReaderContext article, int most) throws IOException {
        var found = new ArrayList<BytesRef>();
        var words = Terms.getTerms(article.reader(), Indexed.WORDS).iterator();
        for (var form : forms) {
            var bytes = new BytesRef(form);
            if (found.size() < most && words.seekExact(bytes)) {
                found.add(bytes);
            }
        }
        for (var beginning : beginnings) {
            var isThere = words.seekCeil(beginning) != TermsEnum.SeekStatus.END;
            while (found.size() < most && isThere && StringHelper.startsWith(words.term(), beginning)) {
                found.add(BytesRef.deepCopyOf(words.term()));
                isThere = words.next() != null;
            }
        }
        return found;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext article) throws IOException {
                return isIn(article)
                        ? ConstantScoreScorerSupplier.fromIterator(
                                DocIdSetIterator.all(article.reader().maxDoc()),
                                score(),
                                mode,
                                article.reader().maxDoc())
                        : null;
            }

            @Override
            public @Nullable Matches matches(LeafReaderContext article, int document) throws IOException {
                var words = found(article, Integer.MAX_VALUE);
                return MatchesUtils.forField(Indexed.WORDS, () -> {
                    var next = words.iterator();
                    return MatchesUtils.disjunction(
                            article, document, getQuery(), Indexed.WORDS, () -> next.hasNext() ? next.next() : null);
                });
            }

            @Override
            public boolean isCacheable(LeafReaderContext article) {
                return false;
            }
        };
    }

    /** Tells an index of queries what an article must have. */
    @Override
    public void visit(QueryVisitor visitor) {
        var any = visitor.getSubVisitor(Occur.SHOULD, this);
        forms.forEach(form -> any.consumeTerms(this, new Term(Indexed.WORDS, form)));
        for (var beginning : beginnings) {
            var known = Indexed.beginnings(beginning.utf8ToString());
            if (known.isEmpty()) {
                any.visitLeaf(this); // whatever it has, it must be looked at
            } else {
                any.consumeTerms(this, new Term(Indexed.BEGINNINGS, known.getFirst()));
            }
        }
    }

    @Override
    public String toString(String field) {
        return Indexed.WORDS + ":" + forms
                + beginnings.stream().map(BytesRef::utf8ToString).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnyForm any && forms.equals(any.forms) && beginnings.equals(any.beginnings);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
