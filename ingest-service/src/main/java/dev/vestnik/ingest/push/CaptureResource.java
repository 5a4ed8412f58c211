package dev.vestnik.ingest.push;

import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.PageReader;
import dev.vestnik.ingest.page.Reading.Article;
import dev.vestnik.ingest.page.Reading.NoArticle;
import dev.vestnik.ingest.press.ArticlePublisher;
import dev.vestnik.ingest.press.Publication.Acknowledged;
import dev.vestnik.ingest.press.Publication.Unacceptable;
import dev.vestnik.ingest.press.Publication.Unacknowledged;
import dev.vestnik.ingest.problem.InvalidField;
import dev.vestnik.ingest.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Takes pages that are pushed: accepted is what the broker has, and nothing else. */
@Path("/captures")
class CaptureResource {

    private final PageReader reader;
    private final ArticlePublisher publisher;
    private final Tally tally;
    private final Clock clock;

    CaptureResource(PageReader reader, ArticlePublisher publisher, Tally tally, Clock clock) {
        this.reader = reader;
        this.publisher = publisher;
        this.tally = tally;
        this.clock = clock;
    }

    /** What was accepted. */
    record Accepted(UUID id, String uri, String contentHash) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(summary = "Reads a page, HTML or text, and publishes the article in it")
    @APIResponse(responseCode = "202", description = "The broker has the article")
    @APIResponse(responseCode = "400", description = "A field is wrong; the problem names it")
    @APIResponse(responseCode = "413", description = "The article is larger than the broker takes")
    @APIResponse(responseCode = "422", description = "The page is no article; the problem says what it is and why")
    @APIResponse(
            responseCode = "503",
            description = "The broker did not acknowledge in time, or too many pushes are in hand: send it again")
    public Response capture(@Nullable CaptureRequest request) {
        if (request == null) {
            throw new InvalidField("html", "must not be empty");
        }
        return read(request.capture(clock.instant()), article -> article);
    }

    @POST
    @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
    @RunOnVirtualThread
    @Operation(summary = "Reads a page whose bytes are the body; what is known of it stands in the query")
    public Response bytes(
            byte[] content,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @BeanParam CaptureParameters parameters) {
        if (content.length == 0) {
            throw new InvalidField("body", "must not be empty");
        }
        return read(parameters.capture(content, contentType, clock.instant()), article -> article);
    }

    @POST
    @Consumes(NinjsItem.TYPE)
    @RunOnVirtualThread
    @Operation(summary = "Takes an IPTC ninjs item, 1.x to 3.x; one that is canceled or withheld is refused")
    public Response ninjs(byte[] json) {
        var item = NinjsItem.parse(json);
        return switch (item.pubStatus()) {
            case "usable" -> read(item.capture(clock.instant()), item::named);
            case "canceled" ->
                answer(
                        "canceled",
                        Problem.unprocessable(
                                        "canceled",
                                        "The item withdraws an article; a withdrawal is given to the store, not to ingest")
                                .response());
            default ->
                answer(
                        "withheld",
                        Problem.unprocessable("withheld", "The item is not for publication: " + item.pubStatus())
                                .response());
        };
    }

    private Response read(Capture capture, UnaryOperator<RawArticle> finish) {
        return switch (reader.read(capture)) {
            case NoArticle(var page, var misfit) -> {
                tally.misfit(misfit.kind().word());
                yield answer(
                        "no-article",
                        Problem.unprocessable(misfit.kind().word(), misfit.why())
                                .response());
            }
            case Article(var article, var addresses) -> publish(finish.apply(article), capture);
        };
    }

    private Response publish(RawArticle article, Capture capture) {
        return switch (publisher.publish(article, capture, null)) {
            case Acknowledged() ->
                answer(
                        "accepted",
                        Response.accepted(new Accepted(article.id(), article.uri(), article.contentHash()))
                                .build());
            case Unacceptable(var why) ->
                answer(
                        "too-large",
                        Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, why).response());
            case Unacknowledged(var why) ->
                answer(
                        "unacknowledged",
                        Problem.of(Status.SERVICE_UNAVAILABLE, why).response());
        };
    }

    private Response answer(String outcome, Response response) {
        tally.capture(outcome);
        return response;
    }
}
