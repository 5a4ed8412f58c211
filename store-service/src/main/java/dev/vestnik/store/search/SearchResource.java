package dev.vestnik.store.search;

import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.withdrawal.Readership;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles by their words, newest first. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RunOnVirtualThread
class SearchResource {

    private final ArticleSearch search;
    private final Readership readership;

    SearchResource(ArticleSearch search, Readership readership) {
        this.search = search;
        this.readership = readership;
    }

    @GET
    @Transactional
    @Operation(summary = "Articles, newest first, page by page")
    public Page find(
            @Parameter(description = "Words; \"a phrase\", or, -without") @QueryParam("q") Optional<String> words,
            @Parameter(description = "Language tag; uz finds uz-Latn and uz-Cyrl") @QueryParam("lang")
                    Optional<String> language,
            @Parameter(description = "Id of a source") @QueryParam("source") Optional<String> source,
            @Parameter(description = "Articles on a page, 1 to 100") @QueryParam("limit") @DefaultValue("20")
                    String limit,
            @Parameter(description = "Where to go on: next of the page before") @QueryParam("cursor")
                    Optional<String> cursor,
            @Context HttpHeaders headers) {
        return search.find(new ArticleQuery(
                words,
                language,
                source,
                readership.country(headers),
                cursor.map(Cursor::parse),
                number("limit", limit)));
    }

    private static int number(String parameter, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problem.badParameter(parameter, "The " + parameter + " is no number.");
        }
    }
}
