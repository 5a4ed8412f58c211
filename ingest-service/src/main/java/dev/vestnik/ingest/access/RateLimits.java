package dev.vestnik.ingest.access;

import io.github.bucket4j.TimeMeter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Refuses who asks too often, with 429 and when to come again. Health, metrics and documentation are not counted. */
@Singleton
class RateLimits {

    /** Once it is known who asks, and before it is looked what they may. */
    private static final int BETWEEN_TOKENS_AND_ROLES = 150;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Optional<Allowance> reads;
    private final Optional<Allowance> writes;

    RateLimits(LimitConfig config) {
        this.reads = allowance("reads", config.readsPerMinute(), config.clients());
        this.writes = allowance("writes", config.writesPerMinute(), config.clients());
    }

    private static Optional<Allowance> allowance(String name, OptionalInt perMinute, int clients) {
        return perMinute.isPresent()
                ? Optional.of(new Allowance(name, perMinute.getAsInt(), clients, TimeMeter.SYSTEM_NANOTIME))
                : Optional.empty();
    }

    void install(@Observes Filters filters) {
        if (reads.isPresent() || writes.isPresent()) {
            filters.register(this::count, BETWEEN_TOKENS_AND_ROLES);
        }
    }

    private void count(RoutingContext request) {
        var allowance = READING.contains(request.request().method()) ? reads : writes;
        if (allowance.isEmpty() || request.normalizedPath().startsWith("/q/")) {
            request.next();
        } else {
            count(request, allowance.get());
        }
    }

    private static void count(RoutingContext request, Allowance allowance) {
        var taken = allowance.take(Caller.of(request));
        request.response().putHeader("RateLimit-Policy", allowance.policy());
        request.response().putHeader("RateLimit", allowance.rest(taken));
        if (taken.isAllowed()) {
            request.next();
        } else {
            var wait = Allowance.seconds(taken.untilNext());
            request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            Refusal.answer(
                    request, 429, "Too Many Requests", "More than is allowed; come again in " + wait + " seconds.");
        }
    }
}
