package dev.vestnik.store.search;

import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.withdrawal.Audience;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a search is asked for, as it stands in the address. Each method answers a mistake with a problem that names the parameter. */
public record SearchParameters(
        @Parameter(
                description = "Words; \"a phrase\", prefix*, AND, OR, NOT, -without, parentheses; source:, entity:,"
                        + " speaker:, topic:, lang:, sentiment:<0, from:, to:")
        @QueryParam("q")
        Optional<String> q,

        @Parameter(description = "Language tag; uz finds uz-Latn and uz-Cyrl") @QueryParam("lang")
        Optional<String> language,

        @Parameter(description = "Id of a source") @QueryParam("source")
        Optional<String> source,

        @Parameter(description = "time, newest first, or relevance") @QueryParam("order") @DefaultValue("time")
        String order,

        @Parameter(description = "Articles on a page, 1 to 100") @QueryParam("limit") @DefaultValue("20")
        String limit,

        @Parameter(description = "Where to go on: next of the page before") @QueryParam("cursor")
        Optional<String> cursor,

        @Parameter(description = "Whether to show passages with the words") @QueryParam("highlights")
        Optional<String> highlights,

        @Parameter(description = "By what to count what is found: source,lang,topic,entity,sentiment")
        @QueryParam("facets")
        Optional<String> facets,

        @Parameter(description = "What facets count: the newest 1,000 that are found, or all, which may take long")
        @QueryParam("counted")
        @DefaultValue("newest")
        String counted,

        @Parameter(description = "Over what to spread all that is found: day, week or month") @QueryParam("histogram")
        Optional<String> histogram) {

    private static final int LONGEST_PAGE = 100;

    Selection selection(Audience audience) {
        return ArticleQuery.select(q, language, source, audience);
    }

    /** Where no words are sought, all are as relevant. */
    Order order(Selection selection) {
        var asked = Order.parse(order);
        return selection.hasWords() ? asked : Order.TIME;
    }

    Optional<Cursor> after(Order order) {
        var after = cursor.map(Cursor::parse);
        if (after.isPresent() && !after.get().isOf(order)) {
            throw Problem.badParameter("cursor", "The cursor is of another order.");
        }
        return after;
    }

    int rows() {
        return Problem.requireNumber("limit", limit, LONGEST_PAGE);
    }

    boolean withHighlights() {
        return switch (highlights.orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.badParameter("highlights", "The highlights are neither true nor false.");
        };
    }

    Optional<Set<Facet>> byFacets() {
        return facets.map(Facet::parse);
    }

    boolean countsAll() {
        return switch (counted) {
            case "all" -> true;
            case "newest" -> false;
            default -> throw Problem.badParameter("counted", "Facets count the newest or all.");
        };
    }

    Optional<Histogram> overTime() {
        return histogram.map(Histogram::parse);
    }
}
