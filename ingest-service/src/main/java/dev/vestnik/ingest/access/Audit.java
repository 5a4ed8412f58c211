package dev.vestnik.ingest.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * The log of who changed what, or tried to: category {@code vestnik.audit}. Neither tokens nor bodies stand there, nor pushes
 * that were accepted: hundreds a second, and each stands on its topic.
 */
@Singleton
class Audit {

    /** Before tokens are judged, so that refusals stand there too. */
    private static final int FIRST = 1_000;

    private static final int ACCEPTED = 202;
    private static final Logger LOG = Logger.getLogger("vestnik.audit");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void install(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (!READING.contains(request.request().method())) {
                        request.addEndHandler(end -> write(request));
                    }
                    request.next();
                },
                FIRST);
    }

    private static void write(RoutingContext request) {
        if (request.response().getStatusCode() == ACCEPTED) {
            return;
        }
        LOG.infof(
                "%s %s %s %d",
                Caller.of(request).name(),
                request.request().method(),
                request.normalizedPath(),
                request.response().getStatusCode());
    }
}
