package dev.vestnik.store.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.search.ArticleQuery;
import dev.vestnik.store.search.Selection;
import dev.vestnik.store.withdrawal.Audience;
import dev.vestnik.store.withdrawal.Readership;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All articles of a query, whole, a line each. */
@Path("/articles.ndjson")
@Tag(name = "Articles")
@Blocking
class ExportResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Export export;
    private final Readership readership;

    ExportResource(Export export, Readership readership) {
        this.export = export;
        this.readership = readership;
    }

    @GET
    @Produces("application/x-ndjson")
    @Operation(summary = "All articles of a query as lines of JSON, in the order of their ids")
    public StreamingOutput all(
            @QueryParam("q") Optional<String> q,
            @Parameter(description = "Where to go on: the id of the last line that came whole") @QueryParam("after")
                    Optional<String> after,
            @Context HttpHeaders headers) {
        var audience = readership.audience(headers);
        selection(q, audience); // a mistake in the query is answered before the first line
        var start = after.map(ExportResource::id).orElse(FIRST);
        return stream -> {
            var last = start;
            var lines = export.behind(last, selection(q, audience));
            while (!lines.isEmpty()) {
                for (var line : lines) {
                    stream.write((line.json() + "\n").getBytes(UTF_8));
                }
                last = lines.getLast().id();
                lines = export.behind(last, selection(q, audience)); // what was withheld meanwhile is left out
            }
        };
    }

    private static Selection selection(Optional<String> q, Audience audience) {
        return ArticleQuery.select(q, Optional.empty(), Optional.empty(), audience);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter("after", "The position is not the id of an article.");
        }
    }
}
