package dev.vestnik.store.search;

import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.withdrawal.Readership;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles by a query, newest or best first. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RunOnVirtualThread
class SearchResource {

    /** Enough to see what most are about, and as quick in a great archive as in a small one. */
    private static final int COUNTED = 1_000;

    private final ArticleSearch search;
    private final Highlights highlights;
    private final Counts counts;
    private final Readership readership;

    SearchResource(ArticleSearch search, Highlights highlights, Counts counts, Readership readership) {
        this.search = search;
        this.highlights = highlights;
        this.counts = counts;
        this.readership = readership;
    }

    @GET
    @Transactional
    @Operation(summary = "Articles, newest or best first, page by page")
    public Page find(
            @BeanParam SearchParameters asked,
            @QueryParam("asOf") Optional<String> asOf,
            @Context HttpHeaders headers) {
        asOf.ifPresent(moment -> {
            throw Problem.badParameter(
                    "asOf", "A list is of now: the index has current versions only. Ask /articles/{id}?asOf= of one.");
        });
        var selection = asked.selection(readership.audience(headers));
        var order = asked.order(selection);
        var after = asked.after(order);
        var facets = asked.byFacets();
        var countsAll = asked.countsAll();
        var histogram = asked.overTime();
        var withHighlights = asked.withHighlights();
        // Those that are counted begin with those of the first page
        var newest = facets.isPresent() && !countsAll ? search.newest(selection, COUNTED + 1) : List.<Found>of();
        var page = order == Order.TIME && after.isEmpty() && !newest.isEmpty()
                ? search.page(newest, asked.rows())
                : search.find(selection, order, after, asked.rows());
        var shown = withHighlights ? highlights.of(page, selection) : page;
        return new Page(
                shown.items(),
                shown.next(),
                shown.rankedSince(),
                facets.map(some -> countsAll
                                ? counts.facets(some, selection)
                                : counts.facets(newest.stream().limit(COUNTED).toList(), some, selection))
                        .orElse(null),
                newest.size() > COUNTED ? newest.get(COUNTED - 1).datedAt() : null,
                histogram.map(steps -> counts.histogram(selection, steps)).orElse(null));
    }
}
