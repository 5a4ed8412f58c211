package dev.vestnik.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.store.withdrawal.Decision;
import dev.vestnik.store.withdrawal.Demand;
import dev.vestnik.store.withdrawal.Release;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where editors withdraw articles and restore them. */
@Path("/articles/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Withdrawals")
@RunOnVirtualThread
class WithdrawalResource {

    private final WithdrawalDesk desk;

    WithdrawalResource(WithdrawalDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            summary = "Withdraw an article or a part of it, or put a note on it",
            description =
                    "kind: kill (its text is erased), legal (not shown in jurisdictions, from, until) or correction (a"
                            + " note on it); authority, reason, and for legal legalBasis. Of a kill also scope: quotation"
                            + " (quotation.start and .end in the body, contentHash) or entity (its id).")
    @APIResponse(responseCode = "201", description = "The entry of the log")
    @APIResponse(responseCode = "200", description = "The entry of a former withdrawal that says the same and stands")
    @APIResponse(responseCode = "404", description = "No such article")
    public Response withdraw(@PathParam("id") UUID id, @Nullable JsonNode body) {
        return answer(desk.withdraw(id, Demand.read(body)));
    }

    @POST
    @Path("/restoration")
    @Operation(
            summary = "Take back withdrawals of an article",
            description = "authority, reason; restores: numbers of entries, without it all of them.")
    @APIResponse(responseCode = "201", description = "The entry of the log")
    @APIResponse(responseCode = "409", description = "It is not withdrawn, or not by those entries")
    public Response restore(@PathParam("id") UUID id, @Nullable JsonNode body) {
        return answer(desk.restore(id, Release.read(body)));
    }

    private static Response answer(Decision decision) {
        var status = decision instanceof Decision.Made ? Response.Status.CREATED : Response.Status.OK;
        return Response.status(status).entity(decision.entry().json()).build();
    }
}
