package dev.vestnik.store.entity;

import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.quotation.Quotations;
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

/** Persons, organisations, places and whatever else articles name. */
@Path("/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
@RunOnVirtualThread
@Transactional
class EntityResource {

    private static final int LONGEST_LIST = 100;
    private static final int QUOTATIONS = 10;

    private final Entities entities;
    private final Quotations quotations;
    private final Readership readership;

    EntityResource(Entities entities, Quotations quotations, Readership readership) {
        this.entities = entities;
        this.quotations = quotations;
        this.readership = readership;
    }

    @GET
    @Operation(summary = "Entities by name, those that most articles name first")
    public EntityList named(
            @Parameter(description = "Words of a name, in either script; the last one may be its beginning")
                    @QueryParam("q")
                    @DefaultValue("")
                    String q,
            @Parameter(description = "Entities in the list, 1 to 100") @QueryParam("limit") @DefaultValue("20")
                    String limit,
            @Context HttpHeaders headers) {
        var most = Problem.requireNumber("limit", limit, LONGEST_LIST);
        return new EntityList(entities.named(Problem.requireText("q", q), most, readership.audience(headers)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An entity: over time, with whom, in what office, its words and words about it")
    @APIResponse(responseCode = "200", description = "The entity")
    @APIResponse(responseCode = "404", description = "No such entity")
    public EntityPage one(
            @PathParam("id") String id,
            @Parameter(description = "day, week or month") @QueryParam("histogram") @DefaultValue("month")
                    String histogram,
            @Context HttpHeaders headers) {
        var audience = readership.audience(headers);
        var steps = Histogram.parse(histogram);
        var known = entities.find(Problem.requireText("id", id), audience)
                .orElseThrow(() -> Problem.notFound("There is no entity " + id + "."));
        return new EntityPage(
                known.id(),
                known.type(),
                known.name(),
                known.wikidata(),
                entities.names(id, audience),
                entities.overTime(id, steps, audience),
                entities.roles(id, audience),
                entities.together(id, audience),
                quotations.of(id, QUOTATIONS, audience),
                quotations.about(id, QUOTATIONS, audience));
    }
}
