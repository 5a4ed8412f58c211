package dev.vestnik.store.replay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.search.ArticleQuery;
import dev.vestnik.store.search.Selection;
import dev.vestnik.store.search.query.Expression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which articles are to be enriched again: those that meet all that is given. */
record Criteria(JsonNode json) {

    static final Set<String> FIELDS = Set.of("q", "ids", "source", "from", "to");

    private static final int MOST_IDS = 10_000;

    /** Withheld articles included: their enrichment is to be good when they may be shown again. Each mistake is a problem that names the field. */
    Selection selection() {
        var parts = new ArrayList<Expression>();
        ArticleQuery.expression(text("q"), Optional.empty(), text("source")).ifPresent(parts::add);
        time("from").map(Expression.From::new).ifPresent(parts::add);
        time("to").map(Expression.Until::new).ifPresent(parts::add);
        var selection = ArticleQuery.select(
                parts.size() > 1
                        ? Optional.of(new Expression.And(parts))
                        : parts.stream().findFirst());
        return json.hasNonNull("ids") ? selection.among(ids()) : selection;
    }

    private Optional<String> text(String field) {
        if (!json.hasNonNull(field)) {
            return Optional.empty();
        }
        if (!json.path(field).isTextual()) {
            throw Problem.badParameter(field, "The " + field + " is no text.");
        }
        return Optional.of(Problem.requireText(field, json.path(field).asText()));
    }

    private Optional<Instant> time(String field) {
        return text(field).map(text -> Problem.requireMoment(field, text));
    }

    private List<UUID> ids() {
        var ids = json.path("ids");
        if (!ids.isArray() || ids.isEmpty() || ids.size() > MOST_IDS) {
            throw Problem.badParameter("ids", "The ids are no list of 1 to " + MOST_IDS + " ids.");
        }
        try {
            return ids.valueStream().map(id -> UUID.fromString(id.asText())).toList();
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter("ids", "One of the ids is not the id of an article.");
        }
    }
}
