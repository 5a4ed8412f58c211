package dev.vestnik.store.search;

import dev.vestnik.store.search.Selection.Term;
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
import dev.vestnik.store.search.word.TurkicQueries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes SQL of a query: words that stand together become one tsquery, so that one look at the index answers them all; everything
 * else a condition. Every value is a parameter. For one query and one thread.
 */
final class SelectionCompiler {

    private final Map<String, Object> values = new HashMap<>();
    private final List<String> ranking = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final Table table;
    private final boolean isForCandidates;
    private boolean negated;

    private SelectionCompiler(Table table, boolean isForCandidates) {
        this.table = table;
        this.isForCandidates = isForCandidates;
    }

    /** What is sought. */
    enum Table {
        ARTICLE("search"),
        QUOTATION("words");

        private final String words;

        Table(String words) {
            this.words = words;
        }
    }

    /** A part of the query in SQL. */
    private sealed interface Part {

        String sql();

        /** A tsquery. */
        record Text(String sql) implements Part {}

        /** A condition. */
        record Condition(String sql) implements Part {}
    }

    static Selection compile(Expression query, Table table) {
        var compiler = new SelectionCompiler(table, false);
        var condition = compiler.condition(compiler.part(query));
        var loosely = new SelectionCompiler(table, true);
        var candidates = loosely.condition(loosely.part(query)); // with the same parameters
        return new Selection(
                condition,
                candidates,
                String.join(" || ", compiler.ranking),
                Map.copyOf(compiler.values),
                List.copyOf(compiler.terms),
                Span.of(query));
    }

    private String condition(Part part) {
        return part instanceof Part.Text ? table.words + " @@ (" + part.sql() + ")" : part.sql();
    }

    private Part part(Expression expression) {
        return switch (expression) {
            case And(var parts) -> joined(parts, " && ", " and ");
            case Or(var parts) -> joined(parts, " || ", " or ");
            case Not(var inner) -> not(inner);
            case Words(var text) -> term("search_words", text, TurkicQueries.phrase(text), new Term(text, false));
            case Prefix(var text) ->
                term("search_prefix", quoted(text) + ":*", TurkicQueries.prefix(text), new Term(text, true));
            case Source(var id) -> new Part.Condition("(source = " + text(id) + " and " + label("source:" + id) + ")");
            case Entity(var name) -> entity(name);
            case Speaker(var name) -> speaker(name);
            case Topic(var name) -> topic(name);
            case Language(var tag) -> language(tag);
            case Sentiment(var relation, var score) ->
                new Part.Condition("sentiment " + relation.sign() + " cast(" + bind((float) score) + " as real)");
            case Tone(var label) -> new Part.Condition(label("tone:" + label));
            case From(var moment) -> new Part.Condition("dated_at >= " + bind(moment));
            case Until(var moment) -> new Part.Condition("dated_at < " + bind(moment));
        };
    }

    private Part joined(List<Expression> expressions, String ofTexts, String ofConditions) {
        var parts = expressions.stream().map(this::part).toList();
        var texts = parts.stream()
                .filter(Part.Text.class::isInstance)
                .map(Part::sql)
                .toList();
        var conditions = new ArrayList<>(parts.stream()
                .filter(Part.Condition.class::isInstance)
                .map(Part::sql)
                .toList());
        var text = new Part.Text(texts.stream().collect(Collectors.joining(ofTexts, "(", ")")));
        if (conditions.isEmpty()) {
            return text;
        }
        if (!texts.isEmpty()) {
            conditions.add(condition(text));
        }
        return new Part.Condition(conditions.stream().collect(Collectors.joining(ofConditions, "(", ")")));
    }

    private Part not(Expression inner) {
        negated = !negated;
        var part = part(inner);
        negated = !negated;
        return part instanceof Part.Text
                ? new Part.Text("!!(" + part.sql() + ")")
                : new Part.Condition("(" + part.sql() + ") is not true");
    }

    private Part term(String function, String words, String turkic, Term term) {
        var sql = function + "(" + text(words) + ", cast(" + bind(turkic) + " as tsquery))";
        if (!negated) {
            ranking.add(sql);
            terms.add(term);
        }
        return new Part.Text(isPhrase(term) ? phrase(sql) : sql);
    }

    /** In a query of its own: else it is put together anew for every article whose places are read. */
    private String phrase(String sql) {
        return isForCandidates && !negated ? "search_anywhere(" + sql + ")" : "(select " + sql + ")";
    }

    /** Whether its words have to stand together; of a prefix that is for the index to find out. */
    private static boolean isPhrase(Term term) {
        return !term.isPrefix() && !term.text().codePoints().allMatch(Character::isLetterOrDigit);
    }

    private Part entity(String name) {
        return new Part.Condition(
                EntityNames.isId(name)
                        ? "entities @> array[" + text(name) + "]"
                        : "entities && array(" + EntityNames.ids(bind(NameWords.query(name))) + ")");
    }

    private Part speaker(String name) {
        var condition = EntityNames.isId(name)
                ? "speaker = " + text(name)
                : "speaker_words @@ cast(" + bind(NameWords.query(name)) + " as tsquery)";
        return new Part.Condition("id in (select article_id from quotation where " + condition + ")");
    }

    private Part topic(String name) {
        if (name.startsWith("medtop:")) {
            return new Part.Condition("topics @> array[" + text(name) + "]");
        }
        if (name.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return new Part.Condition("topics @> array[" + text("medtop:" + name) + "]");
        }
        return new Part.Condition(
                "topics && array(select qcode from topic where to_tsvector('pg_catalog.english', name)"
                        + " @@ plainto_tsquery('pg_catalog.english', " + text(name) + "))");
    }

    private Part language(String tag) {
        var subtags = tag.split("-", 2);
        var conditions = new ArrayList<String>();
        if (table == Table.ARTICLE) {
            conditions.add(label("lang:" + subtags[0]));
        }
        if (table == Table.QUOTATION || subtags.length > 1) { // a label says no more than the language
            conditions.add("(lower(language) = " + text(tag) + " or lower(language) like " + text(tag + "-%") + ")");
        }
        return new Part.Condition("(" + String.join(" and ", conditions) + ")");
    }

    private String label(String label) {
        return "search_labels(source, language, sentiment_label) @> array[" + text(label) + "]";
    }

    /** A lexeme in the notation of tsquery, whatever characters it has. */
    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private String text(String value) {
        return "cast(" + bind(value) + " as text)";
    }

    private String bind(Object value) {
        var name = "q" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
