package dev.vestnik.ingest.push;

import dev.vestnik.ingest.access.LimitConfig;
import dev.vestnik.ingest.access.Refusal;
import dev.vestnik.ingest.metrics.Tally;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/**
 * Refuses pushes while as many as may be are in hand, before their pages are taken in. Those that are in hand are then answered
 * in time; if all were let in, each would take longer than its sender waits, and would be sent again.
 */
@Singleton
class PushLimit {

    /** Whoever may not push takes nobody's place. */
    private static final int BEHIND_ROLES = 50;

    private static final String SECONDS = "1";

    private final Semaphore places;
    private final Tally tally;

    PushLimit(LimitConfig config, Tally tally) {
        this.places = new Semaphore(config.pushesInHand());
        this.tally = tally;
    }

    void install(@Observes Filters filters) {
        filters.register(this::admit, BEHIND_ROLES);
    }

    private void admit(RoutingContext request) {
        if (!request.request().method().equals(HttpMethod.POST)
                || !request.normalizedPath().equals("/captures")) {
            request.next();
        } else if (places.tryAcquire()) {
            request.addEndHandler(end -> places.release()); // answered or gone
            request.next();
        } else {
            tally.capture("refused");
            request.response().putHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            Refusal.answer(request, 503, "Service Unavailable", "Too many pushes are in hand: send it again.");
        }
    }
}
