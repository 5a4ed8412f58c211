package dev.vestnik.store.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.search.ArticleQuery;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

    ExportResource(Export export) {
        this.export = export;
    }

    @GET
    @Produces("application/x-ndjson")
    @Operation(summary = "All articles of a query as lines of JSON, in the order of their ids")
    public StreamingOutput all(
            @QueryParam("q") Optional<String> q,
            @Parameter(description = "Where to go on: the id of the last line that came whole") @QueryParam("after")
                    Optional<String> after) {
        var selection = ArticleQuery.select(q, Optional.empty(), Optional.empty());
        var start = after.map(ExportResource::id).orElse(FIRST);
        return stream -> {
            var last = start;
            for (var lines = export.behind(last, selection); !lines.isEmpty(); lines = export.behind(last, selection)) {
                for (var line : lines) {
                    stream.write((line.json() + "\n").getBytes(UTF_8));
                }
                last = lines.getLast().id();
            }
        };
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter("after", "The position is not the id of an article.");
        }
    }
}
