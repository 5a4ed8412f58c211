package dev.vestnik.store.article;

import dev.vestnik.store.format.ArticleForm;
import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.withdrawal.Cover;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    private final Veil veil;

    ArticleResource(Articles articles, Versions versions, Veil veil) {
        this.articles = articles;
        this.versions = versions;
        this.veil = veil;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ArticleForm.JSON_LD_TYPE, ArticleForm.NINJS_TYPE})
    @Operation(summary = "The current version of an article; with a field gone where its publisher no longer shows it")
    @APIResponse(responseCode = "200", description = "The article")
    @APIResponse(responseCode = "304", description = "It is still the one that If-None-Match names")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "410", description = "It was withdrawn for good")
    @APIResponse(responseCode = "451", description = "It is withheld from readers of the request's country")
    public Response current(@PathParam("id") UUID id, @Context Request request) {
        var head = head(id);
        var version = version(id, head.currentVersion);
        var document = veil.over(id, version.document);
        var form = ArticleForm.of(request.selectVariant(ArticleForm.VARIANTS));
        var tag = tag(id, version) + form.tag();
        return head.absence()
                .filter(absence -> !absence.isOver())
                .map(absence ->
                        answer(form.of(PublicArticle.gone(document, absence)), tag + "/gone@" + head.goneAt, request))
                .orElseGet(() -> answer(form.of(document), tag, request));
    }

    @GET
    @Path("/versions")
    @Operation(summary = "All versions of an article, without their texts")
    public VersionList all(@PathParam("id") UUID id) {
        var current = head(id).currentVersion;
        return new VersionList(versions.of(List.of(id)).stream()
                .map(line -> new VersionList.Item(
                        line.version(),
                        line.contentHash(),
                        line.capturedAt(),
                        line.storedAt(),
                        line.version() == current))
                .toList());
    }

    @GET
    @Path("/versions/{version}")
    @Operation(summary = "One version of an article")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "No such version")
    public Response one(@PathParam("id") UUID id, @PathParam("version") int version, @Context Request request) {
        var kept = version(id, version);
        return answer(veil.over(id, kept.document), tag(id, kept), request);
    }

    private Article head(UUID id) {
        return articles.find(id).orElseThrow(() -> Problem.notFound("There is no article " + id + "."));
    }

    private ArticleVersion version(UUID id, int version) {
        return versions.find(id, version)
                .orElseThrow(() -> Problem.notFound("There is no version " + version + " of an article " + id + "."));
    }

    private String tag(UUID id, ArticleVersion version) {
        var withheld =
                veil.cover(id) instanceof Cover.In(var countries) ? "/withheld@" + String.join("+", countries) : "";
        return version.version + "/" + version.revision + withheld;
    }

    private static Response answer(String document, String value, Request request) {
        var tag = new EntityTag(value);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(document) : unchanged;
        return answer.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}
