package dev.vestnik.ingest;

import dev.vestnik.ingest.problem.InvalidField;
import dev.vestnik.ingest.problem.Problem;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.source.SourceSettings;
import dev.vestnik.ingest.source.Sources;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The sources over HTTP. */
@Path("/sources")
@RunOnVirtualThread
class SourceResource {

    private final Sources sources;

    SourceResource(Sources sources) {
        this.sources = sources;
    }

    @GET
    @Operation(summary = "All sources, each with its settings and how its last visit went")
    public List<Source> all() {
        return sources.all();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One source")
    public Response one(String id) {
        return sources.find(id).map(source -> Response.ok(source).build()).orElseGet(() -> none(id));
    }

    @POST
    @Operation(
            summary = "Adds a source, or replaces the one of the same id; unless nothing changed it is visited at once")
    @APIResponse(responseCode = "201", description = "It is new")
    @APIResponse(responseCode = "200", description = "It replaces one")
    @APIResponse(responseCode = "400", description = "A field is wrong; the problem names it")
    public Response put(@Nullable SourceSettings settings) {
        if (settings == null) {
            throw new InvalidField("feed", "must not be empty");
        }
        var isNew = sources.put(settings);
        var answer = isNew ? Response.created(URI.create("/sources/" + settings.id())) : Response.ok();
        return answer.entity(sources.find(settings.id()).orElseThrow()).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a source; what it gave stays published")
    public Response remove(String id) {
        return sources.remove(id) ? Response.noContent().build() : none(id);
    }

    private static Response none(String id) {
        return Problem.of(Status.NOT_FOUND, "There is no source '" + id + "'").response();
    }
}
