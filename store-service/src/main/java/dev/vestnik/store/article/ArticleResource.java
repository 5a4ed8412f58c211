package dev.vestnik.store.article;

import dev.vestnik.store.article.Retrospect.State;
import dev.vestnik.store.change.Changes;
import dev.vestnik.store.format.ArticleForm;
import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.withdrawal.Cover;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles by their id, each exactly as it stands on the public topic. */
@Path("/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RunOnVirtualThread
@Transactional
class ArticleResource {

    private final Articles articles;
    private final Versions versions;
    private final Retrospect retrospect;
    private final Chronicle chronicle;
    private final Veil veil;

    ArticleResource(Articles articles, Versions versions, Retrospect retrospect, Chronicle chronicle, Veil veil) {
        this.articles = articles;
        this.versions = versions;
        this.retrospect = retrospect;
        this.chronicle = chronicle;
        this.veil = veil;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ArticleForm.JSON_LD_TYPE, ArticleForm.NINJS_TYPE})
    @Operation(
            summary =
                    "The current version of an article, or that of a moment; with a field gone where its publisher no longer shows it")
    @APIResponse(responseCode = "200", description = "The article")
    @APIResponse(responseCode = "304", description = "It is still the one that If-None-Match names")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "410", description = "It was withdrawn for good")
    @APIResponse(responseCode = "451", description = "It is withheld from readers of the request's country")
    public Response current(
            @PathParam("id") UUID id,
            @Parameter(description = "A moment: how the article then stood here, without what was withdrawn since")
                    @QueryParam("asOf")
                    Optional<String> asOf,
            @Context Request request) {
        var head = head(id);
        var moment = asOf.map(time -> Problem.requireTime("asOf", time));
        var state = moment.map(time -> then(id, time)).orElseGet(() -> State.of(version(id, head.currentVersion)));
        var document = veil.over(id, state.document());
        var form = ArticleForm.of(request.selectVariant(ArticleForm.VARIANTS));
        var tag = tag(id, state) + form.tag();
        return head.absence()
                .filter(absence -> moment.map(absence::covers).orElse(!absence.isOver()))
                .map(absence ->
                        answer(form.of(PublicArticle.gone(document, absence)), tag + "/gone@" + head.goneAt, request))
                .orElseGet(() -> answer(form.of(document), tag, request));
    }

    private State then(UUID id, Instant moment) {
        var state = retrospect
                .at(id, moment)
                .orElseThrow(() -> Problem.notFound("The article " + id + " was not here yet."));
        if (state.isErased()) {
            throw erased(id, state.version());
        }
        return state;
    }

    private static WebApplicationException erased(UUID id, int version) {
        return Problem.gone("The text of version " + version + " of the article " + id + " is no longer kept.");
    }

    @GET
    @Path("/versions")
    @Operation(summary = "All versions of an article, without their texts")
    public VersionList all(@PathParam("id") UUID id) {
        return chronicle.of(id, head(id).currentVersion);
    }

    @GET
    @Path("/versions/{version}/changes")
    @Operation(
            summary = "What a version says otherwise than the one before it, in words, names, numbers and quotations")
    @APIResponse(responseCode = "200", description = "What is otherwise")
    @APIResponse(responseCode = "404", description = "No such version")
    @APIResponse(responseCode = "410", description = "The text of one of them is no longer kept")
    public Changes changes(
            @PathParam("id") UUID id,
            @PathParam("version") int version,
            @Parameter(description = "Number of the version to compare with; without it the one before")
                    @QueryParam("since")
                    Optional<String> since) {
        var before = since.map(number -> Problem.requireNumber("since", number, Integer.MAX_VALUE))
                .or(() -> chronicle.before(id, version))
                .orElseThrow(() -> Problem.notFound("There is no version before " + version + "."));
        return chronicle.changes(version(id, before), version(id, version)).orElseThrow(() -> erased(id, before));
    }

    @GET
    @Path("/versions/{version}")
    @Operation(summary = "One version of an article")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "No such version")
    public Response one(@PathParam("id") UUID id, @PathParam("version") int version, @Context Request request) {
        var kept = State.of(version(id, version));
        if (kept.isErased()) {
            throw erased(id, version);
        }
        return answer(veil.over(id, kept.document()), tag(id, kept), request);
    }

    private Article head(UUID id) {
        return articles.find(id).orElseThrow(() -> Problem.notFound("There is no article " + id + "."));
    }

    private ArticleVersion version(UUID id, int version) {
        return versions.find(id, version)
                .orElseThrow(() -> Problem.notFound("There is no version " + version + " of an article " + id + "."));
    }

    private String tag(UUID id, State state) {
        var withheld =
                veil.cover(id) instanceof Cover.In(var countries) ? "/withheld@" + String.join("+", countries) : "";
        return state.tag() + withheld;
    }

    private static Response answer(String document, String value, Request request) {
        var tag = new EntityTag(value);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(document) : unchanged;
        return answer.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}
