package dev.vestnik.store.live;

import dev.vestnik.store.match.Sought;
import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.search.ArticleQuery;
import dev.vestnik.store.withdrawal.Readership;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles of a query in the moment they come, as Server-Sent Events. */
@Path("/articles.events")
@Tag(name = "Articles")
@Blocking
class LiveResource {

    private static final int LAST_YEAR = 9999;

    private final PublicTopic topic;
    private final Listeners listeners;
    private final Readership readership;
    private final LiveConfig config;

    LiveResource(PublicTopic topic, Listeners listeners, Readership readership, LiveConfig config) {
        this.topic = topic;
        this.listeners = listeners;
        this.readership = readership;
        this.config = config;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Articles of a query as they come, and everything that is withdrawn, as Server-Sent Events",
            description =
                    "article: new or changed, as on the public topic; withdrawn: {id, kind, reason}, of any query.")
    public CompletionStage<Void> listen(
            @QueryParam("q") Optional<String> q,
            @Parameter(description = "From when on, RFC 3339; without it from now on") @QueryParam("since")
                    Optional<String> since,
            @Parameter(description = "The id of the last event: goes on behind it, and counts more than since")
                    @HeaderParam("Last-Event-ID")
                    Optional<String> last,
            @Context HttpHeaders headers,
            @Context HttpServerResponse response) {
        var sought = ArticleQuery.expression(q, Optional.empty(), Optional.empty())
                .map(Optional::of)
                .map(Sought::of);
        var listener = new Listener(sought, readership.audience(headers).country());
        var from = from(last, since);
        var line =
                HttpLine.open(response, Vertx.currentContext(), config.backlog().asLongValue());
        listeners.add(listener, from, line);
        return line.ended();
    }

    private Position from(Optional<String> last, Optional<String> since) {
        var now = listeners.place();
        if (last.isPresent()) {
            var position = PositionReader.read(last.get(), now.partitions());
            if (!now.isAtLeast(position)
                    && !topic.end().isAtLeast(position)) { // the tail may be behind another replica's
                throw PositionReader.bad("It lies behind the end.");
            }
            return position;
        }
        return since.map(time -> topic.at(time(time))).orElse(now);
    }

    private static Instant time(String text) {
        try {
            var time = OffsetDateTime.parse(text);
            if (time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // The answer is the same as for a time that no record will ever have.
        }
        throw Problem.badParameter("since", "The time is not in RFC 3339 with a zone, like 2026-03-02T05:00:00Z.");
    }
}
