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
import java.time.Instant;
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
    private static final int COUNTED = 2_000;

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
        var facets = asked.byFacets();
        var countsAll = asked.countsAll();
        var histogram = asked.overTime();
        var withHighlights = asked.withHighlights();
        var page = search.find(selection, asked.inOrder(), asked.after(), asked.rows());
        var shown = withHighlights ? highlights.of(page, selection) : page;
        var since = facets.isEmpty() || countsAll ? Optional.<Instant>empty() : search.dateOfNewest(selection, COUNTED);
        return new Page(
                shown.items(),
                shown.next(),
                shown.rankedSince(),
                facets.map(some -> counts.facets(since.map(selection::datedFrom).orElse(selection), some))
                        .orElse(null),
                since.orElse(null),
                histogram.map(steps -> counts.histogram(selection, steps)).orElse(null));
    }
}
