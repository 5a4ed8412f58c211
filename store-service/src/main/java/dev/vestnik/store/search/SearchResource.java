package dev.vestnik.store.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles by a query, newest or best first. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RunOnVirtualThread
class SearchResource {

    private final ArticleSearch search;
    private final Highlights highlights;
    private final Counts counts;

    SearchResource(ArticleSearch search, Highlights highlights, Counts counts) {
        this.search = search;
        this.highlights = highlights;
        this.counts = counts;
    }

    @GET
    @Transactional
    @Operation(summary = "Articles, newest or best first, page by page")
    public Page find(@BeanParam SearchParameters asked) {
        var selection = asked.selection();
        var facets = asked.byFacets();
        var histogram = asked.overTime();
        var withHighlights = asked.withHighlights();
        var page = search.find(selection, asked.inOrder(), asked.after(), asked.rows());
        var shown = withHighlights ? highlights.of(page, selection) : page;
        return new Page(
                shown.items(),
                shown.next(),
                facets.map(some -> counts.facets(selection, some)).orElse(null),
                histogram.map(steps -> counts.histogram(selection, steps)).orElse(null));
    }
}
