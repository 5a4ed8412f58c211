package dev.vestnik.store.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryDecomposer;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * Many queries, indexed by what an article must have to match, so that of thousands only the few that may match are asked. Names are
 * taken for rarer than words, words than topics and sources. Thread-safe.
 */
public final class QueryIndex implements AutoCloseable {

    /** So many different terms of a query are looked up; a query of several words must have some of each. */
    private static final int PASSES = 3;

    private static final TermWeightor RARITY = TermWeightor.combine(
            TermWeightor.DEFAULT,
            TermWeightor.fieldWeightor(
                    2, Indexed.ENTITIES, Indexed.ENTITY_NAMES, Indexed.SPEAKERS, Indexed.SPEAKER_NAMES),
            TermWeightor.fieldWeightor(.5, Indexed.BEGINNINGS, Indexed.TOPICS, Indexed.TOPIC_NAMES),
            TermWeightor.fieldWeightor(.1, Indexed.SOURCE, Indexed.LANGUAGES, Indexed.TONE));

    private final Monitor monitor;

    /** An empty index. */
    public QueryIndex() {
        var presearcher =
                new PartsPresearcher(new MultipassTermFilteredPresearcher(PASSES, 0, RARITY, List.of(), Set.of()));
        try {
            var whole = new MonitorConfiguration().setQueryDecomposer(new Undivided());
            this.monitor = new Monitor(new KeywordAnalyzer(), presearcher, whole);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Adds queries by their ids, in the place of those that had the same. */
    public void put(Map<String, Sought> queries) {
        try {
            monitor.register(queries.entrySet().stream()
                    .map(each -> new MonitorQuery(each.getKey(), each.getValue().query()))
                    .toList());
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Takes queries out. */
    public void remove(Collection<String> ids) {
        try {
            monitor.deleteById(List.copyOf(ids));
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** The ids of the queries that the article matches. */
    public Set<String> matching(ParsedArticle article) {
        try {
            return monitor.match(article.document(), QueryMatch.SIMPLE_MATCHER).getMatches().stream()
                    .map(QueryMatch::getQueryId)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** A query with alternatives is one: taken apart it would be asked several times. */
    private static final class Undivided extends QueryDecomposer {

        @Override
        public Set<Query> decompose(Query query) {
            return Set.of(query);
        }
    }

    /** Looks into queries that others take for a whole. */
    private static final class PartsPresearcher extends Presearcher {

        private final Presearcher presearcher;

        PartsPresearcher(Presearcher presearcher) {
            this.presearcher = presearcher;
        }

        @Override
        public Document indexQuery(Query query, Map<String, String> metadata) {
            return presearcher.indexQuery(query instanceof Settled settled ? settled.parts() : query, metadata);
        }

        @Override
        public Query buildQuery(LeafReader article, BiPredicate<String, BytesRef> accepted) {
            return presearcher.buildQuery(article, accepted);
        }
    }

    private static UncheckedIOException inMemory(IOException failed) {
        return new UncheckedIOException("An index in memory failed", failed);
    }
}
