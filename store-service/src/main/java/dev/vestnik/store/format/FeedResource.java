package dev.vestnik.store.format;

import dev.vestnik.store.withdrawal.Readership;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The newest articles of any query as a feed. */
@Path("/")
@Tag(name = "Articles")
@RunOnVirtualThread
class FeedResource {

    private final Feeds feeds;
    private final Readership readership;

    FeedResource(Feeds feeds, Readership readership) {
        this.feeds = feeds;
        this.readership = readership;
    }

    @GET
    @Path("articles.rss")
    @Produces(Rss.MEDIA_TYPE + ";charset=UTF-8")
    @Operation(summary = "The newest articles of a query as RSS 2.0")
    public String rss(
            @QueryParam("q") Optional<String> q,
            @QueryParam("cursor") Optional<String> cursor,
            @Context UriInfo asked,
            @Context HttpHeaders headers) {
        return Rss.of(feeds.of(asked.getAbsolutePath().toString(), q, cursor, readership.audience(headers)));
    }

    @GET
    @Path("articles.json-feed")
    @Produces("application/feed+json")
    @Operation(summary = "The newest articles of a query as JSON Feed 1.1")
    public Feed json(
            @QueryParam("q") Optional<String> q,
            @QueryParam("cursor") Optional<String> cursor,
            @Context UriInfo asked,
            @Context HttpHeaders headers) {
        return feeds.of(asked.getAbsolutePath().toString(), q, cursor, readership.audience(headers));
    }
}
