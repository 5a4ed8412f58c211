package dev.vestnik.store.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.store.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where operators have stored articles enriched again. */
@Path("/replays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replays")
@RunOnVirtualThread
@Transactional
class ReplayResource {

    private static final int FASTEST = 500;

    private final Replays replays;
    private final ReplayConfig config;
    private final Clock clock;

    ReplayResource(Replays replays, ReplayConfig config, Clock clock) {
        this.replays = replays;
        this.config = config;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send stored articles through enrichment again",
            description = "q, ids, source, from, to: which, all of it together, everything without any;"
                    + " perSecond: articles a second. One replay goes at a time, in the back-fill's lane.")
    @APIResponse(responseCode = "201", description = "The replay")
    public Response start(@Nullable JsonNode body) {
        if (!(body instanceof ObjectNode asked)) {
            throw Problem.badParameter("body", "The body is no JSON object.");
        }
        var perSecond = asked.has("perSecond")
                ? Problem.requireNumber("perSecond", asked.path("perSecond").asText(), FASTEST)
                : config.perSecond();
        asked.remove("perSecond");
        asked.fieldNames().forEachRemaining(ReplayResource::requireKnown);
        new Criteria(asked).selection(); // a mistake is answered now
        var replay = Replay.of(asked.toString(), perSecond, clock.instant());
        replays.add(replay);
        return Response.created(URI.create("/replays/" + replay.id))
                .entity(ReplayView.of(replay))
                .build();
    }

    @GET
    @Operation(summary = "All replays, the newest first")
    public ReplayView.Listed all() {
        return new ReplayView.Listed(
                replays.newestFirst().stream().map(ReplayView::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A replay, and how far it has come")
    public ReplayView one(@PathParam("id") long id) {
        return replays.find(id).map(ReplayView::of).orElseThrow(() -> unknown(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Stop a replay; what was sent is sent")
    @APIResponse(responseCode = "200", description = "The replay as it ended")
    public ReplayView stop(@PathParam("id") long id) {
        var replay = replays.lock(id).orElseThrow(() -> unknown(id));
        if (replay.state.equals(Replay.RUNNING)) {
            replay.end(Replay.STOPPED, clock.instant());
            replays.change(replay);
        }
        return ReplayView.of(replay);
    }

    private static void requireKnown(String field) {
        if (!Criteria.FIELDS.contains(field)) {
            throw Problem.badParameter(field, "There is no field " + field + "; there are " + Criteria.FIELDS + ".");
        }
    }

    private static RuntimeException unknown(long id) {
        return Problem.notFound("There is no replay " + id + ".");
    }
}
