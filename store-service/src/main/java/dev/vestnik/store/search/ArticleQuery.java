package dev.vestnik.store.search;

import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.search.SelectionCompiler.Table;
import dev.vestnik.store.search.query.Expression;
import dev.vestnik.store.search.query.Expression.And;
import dev.vestnik.store.search.query.Expression.From;
import dev.vestnik.store.search.query.Expression.Language;
import dev.vestnik.store.search.query.Expression.Not;
import dev.vestnik.store.search.query.Expression.Or;
import dev.vestnik.store.search.query.Expression.Prefix;
import dev.vestnik.store.search.query.Expression.Source;
import dev.vestnik.store.search.query.Expression.Until;
import dev.vestnik.store.search.query.Expression.Words;
import dev.vestnik.store.search.query.QueryMistake;
import dev.vestnik.store.search.query.QueryParser;
import dev.vestnik.store.withdrawal.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a query and what may stand beside it as parameters of its own. */
public final class ArticleQuery {

    private static final Selection EVERYTHING = new Selection("true", "true", "", Map.of(), List.of(), Span.ALWAYS);

    private ArticleQuery() {}

    /**
     * Which articles are asked for, of those that the audience may see; all, if nothing is given. A mistake becomes a problem that
     * names parameter and position.
     */
    public static Selection select(
            Optional<String> q, Optional<String> language, Optional<String> source, Audience audience) {
        return asked(q, language, source).and(Audience.maySee("article.id"), audience.values());
    }

    private static Selection asked(Optional<String> q, Optional<String> language, Optional<String> source) {
        return select(expression(q, language, source));
    }

    /** Which articles an expression describes, whoever may see them; all, if there is none. */
    public static Selection select(Optional<Expression> expression) {
        return expression
                .map(described -> SelectionCompiler.compile(described, Table.ARTICLE))
                .orElse(EVERYTHING);
    }

    /** The same as one expression; empty if all articles are asked for. */
    public static Optional<Expression> expression(
            Optional<String> q, Optional<String> language, Optional<String> source) {
        var parts = new ArrayList<Expression>();
        q.ifPresent(query -> parse("q", query).ifPresent(parts::add));
        language.ifPresent(tag -> parts.add(language(tag)));
        source.ifPresent(id -> {
            if (id.indexOf('\0') >= 0) {
                throw Problem.badParameter("source", "The source has a NUL character.");
            }
            parts.add(new Source(id));
        });
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(new And(parts));
        };
    }

    /** Which quotations are asked for, as a condition on the table {@code quotation}. */
    public static Selection selectQuotations(String q) {
        return parse("q", q)
                .map(expression -> {
                    requireFieldsOfQuotations(expression);
                    return SelectionCompiler.compile(expression, Table.QUOTATION);
                })
                .orElse(EVERYTHING);
    }

    private static void requireFieldsOfQuotations(Expression expression) {
        switch (expression) {
            case And(var parts) -> parts.forEach(ArticleQuery::requireFieldsOfQuotations);
            case Or(var parts) -> parts.forEach(ArticleQuery::requireFieldsOfQuotations);
            case Not(var part) -> requireFieldsOfQuotations(part);
            case Words words -> {}
            case Prefix prefix -> {}
            case Language language -> {}
            case From from -> {}
            case Until until -> {}
            default -> throw Problem.badParameter("q", "Of quotations only words, lang:, from: and to: can be asked.");
        }
    }

    private static Optional<Expression> parse(String parameter, String query) {
        try {
            return QueryParser.parse(query);
        } catch (QueryMistake mistake) {
            throw Problem.badParameter(
                    parameter, String.valueOf(mistake.getMessage()), mistake.position(), mistake.expected());
        }
    }

    private static Expression language(String tag) {
        try {
            return QueryParser.parse("lang:" + tag)
                    .filter(Language.class::isInstance)
                    .orElseThrow(ArticleQuery::noTag);
        } catch (QueryMistake mistake) {
            throw noTag();
        }
    }

    private static RuntimeException noTag() {
        return Problem.badParameter("lang", "The language is no BCP 47 tag.");
    }
}
