package dev.vestnik.ingest.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers that come before any resource is asked, as problems (RFC 9457). */
@Singleton
public class Refusal {

    /** Behind the log of what is written, before everything else. */
    private static final int EARLY = 900;

    /** What stands behind a semicolon is part of a path for those who judge it, and not for those who answer. */
    void refuseMatrixParameters(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (request.request().path().indexOf(';') < 0) {
                        request.next();
                    } else {
                        answer(request, 400, "Bad Request", "There is no address with a semicolon here.");
                    }
                },
                EARLY);
    }

    /** The framework would answer 403 without a word. */
    void install(@Observes Router router) {
        router.route().failureHandler(request -> {
            if (request.failure() instanceof ForbiddenException
                    && !request.response().ended()) {
                answer(request, 403, "Forbidden", "The token's roles do not allow this.");
            } else {
                request.next();
            }
        });
    }

    /** Answers a request and ends it. */
    public static void answer(RoutingContext request, int status, String title, String detail) {
        var problem = new JsonObject().put("title", title).put("status", status).put("detail", detail);
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.toBuffer());
    }
}
