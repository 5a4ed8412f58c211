package dev.vestnik.store.source;

import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.search.Histogram;
import dev.vestnik.store.withdrawal.Readership;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sites that articles come from, as far as there are articles of them. */
@Path("/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
@RunOnVirtualThread
@Transactional
class SourceResource {

    private static final int LONGEST_LIST = 100;

    private final Sources sources;
    private final Readership readership;

    SourceResource(Sources sources, Readership readership) {
        this.sources = sources;
        this.readership = readership;
    }

    @GET
    @Operation(summary = "Sources by their ids, with the date of their newest article and what was last told of them")
    public SourceList all(
            @Parameter(description = "Goes on behind this id") @QueryParam("after") @DefaultValue("") String after,
            @Parameter(description = "Sources in the list, 1 to 100") @QueryParam("limit") @DefaultValue("100")
                    String limit,
            @Context HttpHeaders headers) {
        var most = Problem.requireNumber("limit", limit, LONGEST_LIST);
        if (after.indexOf('\0') >= 0) {
            throw Problem.badParameter("after", "The id has a NUL character.");
        }
        return sources.after(after, most, readership.audience(headers));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary =
                    "A source: what it has given over time, how much of it was edited or is gone, how well it is covered")
    @APIResponse(responseCode = "200", description = "The source")
    @APIResponse(responseCode = "404", description = "There is no article of such a source")
    public SourcePage one(
            @PathParam("id") String id,
            @Parameter(description = "day, week or month") @QueryParam("histogram") @DefaultValue("month")
                    String histogram,
            @Context HttpHeaders headers) {
        return sources.find(Problem.requireText("id", id), Histogram.parse(histogram), readership.audience(headers))
                .orElseThrow(() -> Problem.notFound("There is no article of a source " + id + "."));
    }
}
