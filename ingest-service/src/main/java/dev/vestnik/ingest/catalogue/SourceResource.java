package dev.vestnik.ingest.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.vestnik.ingest.coverage.Coverages;
import dev.vestnik.ingest.coverage.Report;
import dev.vestnik.ingest.problem.InvalidField;
import dev.vestnik.ingest.problem.Problem;
import dev.vestnik.ingest.source.Attempt;
import dev.vestnik.ingest.source.Selection;
import dev.vestnik.ingest.source.SettingsJson;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.source.SourceForm;
import dev.vestnik.ingest.source.SourceSettings;
import dev.vestnik.ingest.source.Sources;
import dev.vestnik.ingest.source.State;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The sources over HTTP. */
@Path("/sources")
@RunOnVirtualThread
class SourceResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final int MOST = 1000;

    private final Sources sources;
    private final Coverages coverages;
    private final SourceIntake intake;
    private final SourceRemoval removal;

    SourceResource(Sources sources, Coverages coverages, SourceIntake intake, SourceRemoval removal) {
        this.intake = intake;
        this.sources = sources;
        this.coverages = coverages;
        this.removal = removal;
    }

    /** A source, what it gave in four weeks, and how the last visits to it went, the latest first. */
    @JsonInclude(Include.NON_NULL)
    record Detail(@JsonUnwrapped Source source, @Nullable Report coverage, List<Attempt> attempts) {}

    @GET
    @Operation(summary = "Sources, those in trouble first: settings, state with its reason, the last visit")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; the header Total-Count says how many there are, Link where the next page is")
    public Response all(
            @QueryParam("state") @Nullable String state,
            @QueryParam("language") @Nullable String language,
            @QueryParam("text") @Nullable String text,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context UriInfo request) {
        if (page < 0 || page > Integer.MAX_VALUE / MOST) {
            throw new InvalidField("page", "must count from 0, not '" + page + "'");
        }
        if (limit < 1 || limit > MOST) {
            throw new InvalidField("limit", "must be 1 to " + MOST + ", not '" + limit + "'");
        }
        var which = new Selection(state == null ? null : State.of(state), language, null, text);
        var total = sources.count(which);
        var answer = Response.ok(sources.select(which, page, limit)).header("Total-Count", total);
        if ((page + 1L) * limit < total) {
            var next = request.getRequestUriBuilder()
                    .replaceQueryParam("page", page + 1)
                    .build();
            answer.link(next, "next");
        }
        return answer.build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One source: settings, state, rhythm, next visit and the last ten attempts")
    public Response one(String id) {
        return sources.find(id)
                .map(source -> Response.ok(detail(source)).build())
                .orElseGet(() -> none(id));
    }

    private Detail detail(Source source) {
        var coverage = coverages.report(source.id()).orElse(null);
        return new Detail(source, coverage, sources.attempts(source.id()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a source, or replaces the one of the same id; unless nothing changed it is visited at once")
    @RequestBody(content = @Content(schema = @Schema(implementation = SourceForm.class)))
    @APIResponse(responseCode = "201", description = "It is new")
    @APIResponse(responseCode = "200", description = "It replaces one")
    @APIResponse(responseCode = "400", description = "A field is wrong; the problem names it")
    public Response put(@Nullable String settings) {
        return put(SettingsJson.read(settings));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Changes some settings (JSON merge patch): null takes one away, enabled=false pauses the source")
    @RequestBody(content = @Content(mediaType = MERGE_PATCH, schema = @Schema(implementation = SourceForm.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong; the problem names it")
    public Response patch(String id, @Nullable String patch) {
        return sources.find(id)
                .map(present -> put(SettingsJson.patched(present.settings(), patch)))
                .orElseGet(() -> none(id));
    }

    private Response put(SourceSettings settings) {
        var isNew = intake.put(settings);
        var answer = isNew ? Response.created(URI.create("/sources/" + settings.id())) : Response.ok();
        return answer.entity(sources.find(settings.id()).orElseThrow()).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a source; what it gave stays published")
    public Response remove(String id) {
        return removal.remove(id) ? Response.noContent().build() : none(id);
    }

    private static Response none(String id) {
        return Problem.of(Status.NOT_FOUND, "There is no source '" + id + "'").response();
    }
}
