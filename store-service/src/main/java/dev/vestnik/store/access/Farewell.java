package dev.vestnik.store.access;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Tells callers, with the answers of the last seconds, that their connections end. New connections come no more once this service
 * is no longer ready, but whoever keeps one would go on asking here, until in the end a request is refused or finds nobody.
 */
@Singleton
class Farewell {

    /** Before everything else, so that every answer says it. */
    private static final int FIRST = 1100;

    private volatile boolean leaving;

    void install(@Observes Filters filters) {
        filters.register(this::answer, FIRST);
    }

    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        leaving = true;
    }

    void answer(RoutingContext request) {
        if (leaving) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        request.next();
    }
}
