package dev.vestnik.store.standing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.store.problem.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Queries that are asked of every article on arrival. */
@Path("/queries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standing queries")
@RunOnVirtualThread
class QueryResource {

    private static final int LONGEST_PAGE = 1_000;

    private final Queries queries;
    private final Mailbox mailbox;
    private final Destinations destinations;
    private final SecurityIdentity caller;

    QueryResource(Queries queries, Mailbox mailbox, Destinations destinations, SecurityIdentity caller) {
        this.queries = queries;
        this.mailbox = mailbox;
        this.destinations = destinations;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep a query; its hits stand on news.matches.v1 from now on",
            description =
                    "q, and if wanted id, name, webhook {url, secret}. One of yours with the same id is replaced.")
    @APIResponse(responseCode = "201", description = "It is kept; the only answer with the webhook's secret")
    @APIResponse(responseCode = "200", description = "It is kept in the place of another one with the same id")
    @APIResponse(responseCode = "400", description = "A field cannot be used; of a mistake in q, where it stands")
    @APIResponse(responseCode = "409", description = "Somebody else keeps a query with this id")
    public Response keep(@Nullable JsonNode body) {
        var form = QueryForm.read(body, destinations);
        return switch (queries.keep(form, Asker.of(caller))) {
            case Kept.Added(var query) ->
                Response.created(URI.create("/queries/" + query.id))
                        .entity(QueryView.withSecret(query))
                        .build();
            case Kept.Replaced(var query) ->
                Response.ok(QueryView.withSecret(query)).build();
            case Kept.Taken() -> throw Problem.conflict("Somebody else keeps a query " + form.id() + ".");
        };
    }

    @GET
    @Operation(summary = "Your standing queries, in the order of their ids, page by page; operators see everybody's")
    public QueryView.Page all(
            @Parameter(description = "Where to go on: next of the page before") @QueryParam("after") @DefaultValue("")
                    String after,
            @Parameter(description = "Queries on a page, 1 to 1000") @QueryParam("limit") @DefaultValue("100")
                    String limit) {
        int size = Problem.requireNumber("limit", limit, LONGEST_PAGE);
        if (after.indexOf('\0') >= 0) {
            throw Problem.badParameter("after", "The after has a NUL character.");
        }
        return QueryView.page(queries.behind(after, size + 1, Asker.of(caller)), size);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One standing query, and what its webhook is still to be told")
    @APIResponse(responseCode = "404", description = "You have no such query")
    public QueryView one(@PathParam("id") String id) {
        var query =
                queries.find(Problem.requireText("id", id), Asker.of(caller)).orElseThrow(() -> absent(id));
        return QueryView.of(query, mailbox.waiting(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forget a query, and what its webhook was still to be told")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "You have no such query")
    public void forget(@PathParam("id") String id) {
        if (!queries.forget(Problem.requireText("id", id), Asker.of(caller))) {
            throw absent(id);
        }
    }

    private static RuntimeException absent(String id) {
        return Problem.notFound("You have no query " + id + ".");
    }
}
