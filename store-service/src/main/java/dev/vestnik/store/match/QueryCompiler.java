package dev.vestnik.store.match;

import dev.vestnik.store.search.EntityNames;
import dev.vestnik.store.search.query.Expression;
import dev.vestnik.store.search.query.Expression.And;
import dev.vestnik.store.search.query.Expression.Entity;
import dev.vestnik.store.search.query.Expression.From;
import dev.vestnik.store.search.query.Expression.Language;
import dev.vestnik.store.search.query.Expression.Not;
import dev.vestnik.store.search.query.Expression.Or;
import dev.vestnik.store.search.query.Expression.Prefix;
import dev.vestnik.store.search.query.Expression.Sentiment;
import dev.vestnik.store.search.query.Expression.Source;
import dev.vestnik.store.search.query.Expression.Speaker;
import dev.vestnik.store.search.query.Expression.Tone;
import dev.vestnik.store.search.query.Expression.Topic;
import dev.vestnik.store.search.query.Expression.Until;
import dev.vestnik.store.search.query.Expression.Words;
import dev.vestnik.store.search.word.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.FloatPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes a query for an article in memory of the same expressions of which searches are made in SQL, with the same meaning. As there,
 * words that stand together are one condition, in which a word that is on every page changes nothing; alone it finds nothing.
 */
final class QueryCompiler {

    /** A query has at most 200 pieces, and a piece a form in each language, up to six of them in two. */
    private static final int MOST_CLAUSES = 65_536;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private QueryCompiler() {}

    /** A part of a query. */
    private sealed interface Part {

        /** Which articles it describes. */
        Query query();

        /** Words; none of them if they are on every page. */
        record Text(Optional<Query> words) implements Part {
            @Override
            public Query query() {
                return words.orElseGet(() -> new MatchNoDocsQuery("words that are on every page"));
            }
        }

        /** Anything else. */
        record Condition(Query query) implements Part {}
    }

    static Query compile(Expression expression) {
        return new QueryCompiler().part(expression).query();
    }

    private Part part(Expression expression) {
        return switch (expression) {
            case And(var parts) -> joined(parts, Occur.MUST);
            case Or(var parts) -> joined(parts, Occur.SHOULD);
            case Not(var inner) -> not(part(inner));
            case Words(var text) -> new Part.Text(WordQueries.phrase(text));
            case Prefix(var beginning) -> new Part.Text(WordQueries.prefix(beginning));
            case Source(var id) -> condition(Indexed.SOURCE, id);
            case Entity(var name) -> named(name, Indexed.ENTITIES, Indexed.ENTITY_NAMES);
            case Speaker(var name) -> named(name, Indexed.SPEAKERS, Indexed.SPEAKER_NAMES);
            case Topic(var name) -> topic(name);
            case Language(var tag) -> condition(Indexed.LANGUAGES, tag);
            case Sentiment(var relation, var score) -> new Part.Condition(sentiment(relation, (float) score));
            case Tone(var label) -> condition(Indexed.TONE, label);
            case From(var moment) -> dated(ArticleDocument.micros(moment), Long.MAX_VALUE);
            case Until(var moment) -> dated(Long.MIN_VALUE, ArticleDocument.micros(moment) - 1);
        };
    }

    private Part joined(List<Expression> expressions, Occur occur) {
        var texts = new ArrayList<Query>();
        var conditions = new ArrayList<Query>();
        boolean hasTexts = false;
        for (var expression : expressions) {
            switch (part(expression)) {
                case Part.Text(var text) -> {
                    hasTexts = true;
                    text.ifPresent(texts::add);
                }
                case Part.Condition(var condition) -> conditions.add(condition);
            }
        }
        var text = new Part.Text(texts.isEmpty() ? Optional.empty() : Optional.of(join(texts, occur)));
        if (conditions.isEmpty()) {
            return text;
        }
        if (hasTexts) {
            conditions.add(text.query());
        }
        return new Part.Condition(join(conditions, occur));
    }

    private static Query join(List<Query> queries, Occur occur) {
        var joined = new BooleanQuery.Builder();
        queries.forEach(query -> joined.add(query, occur));
        return queries.size() == 1 ? queries.getFirst() : joined.build();
    }

    private static Part not(Part part) {
        return switch (part) {
            case Part.Text(var words) -> new Part.Text(words.map(QueryCompiler::allBut));
            case Part.Condition(var query) -> new Part.Condition(allBut(query));
        };
    }

    private static Query allBut(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    private static Part condition(String field, String value) {
        return new Part.Condition(new TermQuery(new Term(field, value)));
    }

    private static Part named(String idOrName, String ids, String names) {
        return EntityNames.isId(idOrName)
                ? condition(ids, idOrName)
                : new Part.Condition(inOneName(names, NameWords.words(idOrName)));
    }

    private Part topic(String name) {
        if (name.startsWith("medtop:")) {
            return condition(Indexed.TOPICS, name);
        }
        return name.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? condition(Indexed.TOPICS, "medtop:" + name)
                : new Part.Condition(inOneName(Indexed.TOPIC_NAMES, WordQueries.english(name)));
    }

    private static Query inOneName(String field, List<String> words) {
        return words.isEmpty() ? new MatchNoDocsQuery("a name without a word") : Windows.query(field, words);
    }

    private static Query sentiment(Expression.Relation relation, float score) {
        return switch (relation) {
            case LESS -> sentiment(Float.NEGATIVE_INFINITY, FloatPoint.nextDown(score));
            case AT_MOST -> sentiment(Float.NEGATIVE_INFINITY, score);
            case EQUAL -> sentiment(score, score);
            case AT_LEAST -> sentiment(score, Float.POSITIVE_INFINITY);
            case MORE -> sentiment(FloatPoint.nextUp(score), Float.POSITIVE_INFINITY);
        };
    }

    private static Query sentiment(float least, float most) {
        return FloatPoint.newRangeQuery(Indexed.SENTIMENT, least, most);
    }

    private static Part dated(long first, long last) {
        return new Part.Condition(LongPoint.newRangeQuery(Indexed.DATED_AT, first, last));
    }
}
