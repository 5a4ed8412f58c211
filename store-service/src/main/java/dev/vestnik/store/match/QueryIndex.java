package dev.vestnik.store.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene103.Lucene103Codec;
import org.apache.lucene.codecs.memory.DirectPostingsFormat;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryDecomposer;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

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

    static {
        IndexSearcher.setDefaultQueryCache(null); // what is looked up is of one article, and never again
    }

    private final Monitor monitor;

    /** An empty index. */
    public QueryIndex() {
        var presearcher = new MultipassTermFilteredPresearcher(PASSES, 0, RARITY, List.of(), Set.of());
        try {
            var configuration = new Configuration().setQueryDecomposer(new Undivided());
            this.monitor = new Monitor(new KeywordAnalyzer(), presearcher, configuration);
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
            return monitor
                    .match(article.document(), searcher -> new Matcher(searcher, article.words()))
                    .getMatches()
                    .stream()
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

    /** Lucene's form of an index for disks has terms in blocks that each look-up unpacks. */
    private static final class Configuration extends MonitorConfiguration {

        @Override
        protected IndexWriterConfig getIndexWriterConfig() {
            return super.getIndexWriterConfig().setCodec(new ArrayCodec());
        }
    }

    /** Keeps terms and postings as arrays in memory. */
    private static final class ArrayCodec extends Lucene103Codec {

        private final PostingsFormat arrays = new DirectPostingsFormat();

        @Override
        public PostingsFormat getPostingsFormatForField(String field) {
            return arrays;
        }
    }

    /** A query with alternatives is one: taken apart it would be asked several times. */
    private static final class Undivided extends QueryDecomposer {

        @Override
        public Set<Query> decompose(Query query) {
            return Set.of(query);
        }
    }

    /** Asks the queries that may match. */
    private static final class Matcher extends CandidateMatcher<QueryMatch> {

        private final SingleMatch article;

        Matcher(IndexSearcher searcher, Set<String> words) {
            super(searcher);
            article = new SingleMatch(searcher, words);
        }

        @Override
        public void matchQuery(String id, Query query, Map<String, String> metadata) throws IOException {
            if (article.matches(query)) {
                addMatch(new QueryMatch(id), 0);
            }
        }

        @Override
        public QueryMatch resolve(QueryMatch one, QueryMatch other) {
            return one;
        }
    }

    private static UncheckedIOException inMemory(IOException failed) {
        return new UncheckedIOException("An index in memory failed", failed);
    }
}
