package dev.vestnik.store.deadletter;

import dev.vestnik.store.problem.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where operators look at what could not be processed, and decide what becomes of it. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
@RunOnVirtualThread
class DeadLetterResource {

    private static final String LETTER = "/{topic}/{partition: [0-9]{1,9}}/{offset: [0-9]{1,18}}";
    private static final int LONGEST_PAGE = 500;

    private final DeadLetterBox box;
    private final DeadLetterDesk desk;
    private final Privacy privacy;
    private final SecurityIdentity caller;

    DeadLetterResource(DeadLetterBox box, DeadLetterDesk desk, Privacy privacy, SecurityIdentity caller) {
        this.box = box;
        this.desk = desk;
        this.privacy = privacy;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Dead letters, newest first, page by page",
            description =
                    "handling says what was done with a letter, when and by whom. With a filter a page may be short"
                            + " although more follow: as long as there is a next, go on.")
    public LetterPage find(
            @Parameter(description = "Where they stand or came from: news.articles.raw.v1") @QueryParam("topic")
                    Optional<String> topic,
            @Parameter(description = "unreadable, unknown-schema, unstorable or enrichment-failed") @QueryParam("kind")
                    Optional<String> kind,
            @Parameter(description = "Words in the reason, in any case") @QueryParam("reason") Optional<String> reason,
            @Parameter(description = "Letters on a page, 1 to 500") @QueryParam("limit") @DefaultValue("50")
                    String limit,
            @Parameter(description = "Where to go on: next of the page before") @QueryParam("cursor")
                    Optional<String> cursor) {
        var wanted = new Wanted(
                topic.map(name -> Problem.requireText("topic", name)),
                kind.map(name -> Problem.requireText("kind", name)),
                reason.map(words -> Problem.requireText("reason", words)));
        var most = Problem.requireNumber("limit", limit, LONGEST_PAGE);
        var page = box.page(wanted, most, cursor.map(LetterCursor::parse));
        return new LetterPage(desk.complete(page.items()), page.next());
    }

    @GET
    @Path(LETTER)
    @Operation(summary = "One letter with its headers and its value, as text or in base64")
    @APIResponse(responseCode = "410", description = "Its article was withdrawn")
    public Content letter(
            @PathParam("topic") String topic, @PathParam("partition") int partition, @PathParam("offset") long offset) {
        var record = record(topic, partition, offset);
        privacy.checkReading(record);
        var letter = desk.complete(List.of(DeadLetter.of(record))).getFirst();
        return Content.of(record, letter);
    }

    @POST
    @Path(LETTER + "/replay")
    @Operation(summary = "Send a letter again to the topic that it came on")
    @APIResponse(responseCode = "201", description = "The broker has it")
    @APIResponse(responseCode = "200", description = "It was replayed before: when and by whom")
    @APIResponse(responseCode = "409", description = "It was dropped, or does not say where it came from")
    public Response replay(
            @PathParam("topic") String topic, @PathParam("partition") int partition, @PathParam("offset") long offset) {
        var record = record(topic, partition, offset);
        privacy.checkSending(record);
        return answer(desk.replay(record, who()));
    }

    @POST
    @Path(LETTER + "/drop")
    @Operation(summary = "Lay a letter aside for good")
    @APIResponse(responseCode = "201", description = "It is dropped; the record stays until its topic lets go of it")
    @APIResponse(responseCode = "200", description = "It was dropped before: when and by whom")
    @APIResponse(responseCode = "409", description = "It was replayed")
    public Response drop(
            @PathParam("topic") String topic, @PathParam("partition") int partition, @PathParam("offset") long offset) {
        return answer(desk.drop(record(topic, partition, offset), who()));
    }

    private ConsumerRecord<byte[], byte[]> record(String topic, int partition, long offset) {
        return box.find(topic, partition, offset)
                .orElseThrow(() -> Problem.notFound(
                        "There is no dead letter " + offset + " in partition " + partition + " of " + topic + "."));
    }

    private String who() {
        return caller.isAnonymous() ? "nobody" : caller.getPrincipal().getName();
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var handling) ->
                Response.status(Response.Status.CREATED).entity(handling).build();
            case Outcome.Before(var handling) -> Response.ok(handling).build();
            case Outcome.Otherwise(var handling) ->
                throw Problem.conflict(
                        "The letter was " + handling.action + " by " + handling.by + " at " + handling.at + ".");
        };
    }
}
