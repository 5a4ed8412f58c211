package dev.vestnik.store.withdrawal;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Stands before every answer about one article, whoever gives it and in whatever form. */
class ArticleFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Guard guard;
    private final Readership readership;

    ArticleFilter(Guard guard, Readership readership) {
        this.guard = guard;
        this.readership = readership;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, UriInfo address, HttpHeaders headers) {
        var parameters = address.getPathParameters();
        var id = parameters.getFirst("id");
        if (READING.contains(request.getMethod()) && address.getPath().startsWith("/articles/") && isArticle(id)) {
            guard.check(UUID.fromString(id), parameters.getFirst("version"), readership.country(headers), address);
        }
    }

    /** So that no cache gives one country what was answered to another. */
    @ServerResponseFilter
    public void tellCaches(ContainerResponseContext response) {
        readership.header().ifPresent(name -> response.getHeaders().add(HttpHeaders.VARY, name));
    }

    private static boolean isArticle(@Nullable String id) {
        try {
            return id != null && !UUID.fromString(id).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
