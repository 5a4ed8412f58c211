package dev.vestnik.store.access;

import dev.vestnik.store.trace.LogContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** The log of who changed what, or tried to: category {@code vestnik.audit}. Neither tokens nor bodies stand there. */
@Singleton
class Audit {

    /** Before tokens are judged, so that refusals stand there too. */
    private static final int FIRST = 1_000;

    private static final Logger LOG = Logger.getLogger("vestnik.audit");
    private static final Pattern OF_ARTICLE = Pattern.compile("/articles/([0-9a-f-]{36})(?:/.*)?");
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
        var article = OF_ARTICLE.matcher(request.normalizedPath());
        if (article.matches()) {
            LogContext.about(article.group(1), () -> say(request));
        } else {
            say(request);
        }
    }

    private static void say(RoutingContext request) {
        LOG.infof(
                "%s %s %s %d",
                Caller.of(request).name(),
                request.request().method(),
                request.normalizedPath(),
                request.response().getStatusCode());
    }
}
