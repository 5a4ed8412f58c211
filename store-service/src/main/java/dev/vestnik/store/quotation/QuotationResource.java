package dev.vestnik.store.quotation;

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

/** Who said what about whom. */
@Path("/quotations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotations")
@RunOnVirtualThread
class QuotationResource {

    private static final int LONGEST_PAGE = 100;

    private final Quotations quotations;
    private final Readership readership;

    QuotationResource(Quotations quotations, Readership readership) {
        this.quotations = quotations;
        this.readership = readership;
    }

    @GET
    @Transactional
    @Operation(summary = "Quotations, newest first, page by page")
    public QuotationPage find(
            @Parameter(description = "Who speaks: the id of an entity or a name") @QueryParam("speaker")
                    Optional<String> speaker,
            @Parameter(description = "Whom or what the words name: the id of an entity or a name") @QueryParam("about")
                    Optional<String> about,
            @Parameter(description = "Words that are said; as q of articles, with lang:, from: and to:")
                    @QueryParam("q")
                    Optional<String> q,
            @Parameter(description = "Quotations on a page, 1 to 100") @QueryParam("limit") @DefaultValue("20")
                    String limit,
            @Parameter(description = "Where to go on: next of the page before") @QueryParam("cursor")
                    Optional<String> cursor,
            @Context HttpHeaders headers) {
        return quotations.find(
                speaker.map(name -> Problem.requireText("speaker", name)),
                about.map(name -> Problem.requireText("about", name)),
                q,
                cursor,
                Problem.requireNumber("limit", limit, LONGEST_PAGE),
                readership.audience(headers));
    }
}
