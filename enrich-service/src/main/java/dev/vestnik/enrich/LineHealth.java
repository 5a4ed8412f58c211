package dev.vestnik.enrich;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Red liveness: the line has ended, restart. Red readiness: the broker is away, wait. */
@Singleton
class LineHealth {

    /** A batch of the longest articles takes seconds, a broker's time-outs some tens. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

    @Produces
    @Liveness
    @Singleton
    HealthCheck alive(EnrichmentLines lines) {
        return () -> HealthCheckResponse.named("enrichment line")
                .status(lines.areAlive(LONGEST_SILENCE))
                .build();
    }

    @Produces
    @Readiness
    @Singleton
    HealthCheck open(EnrichmentLines lines) {
        return () -> HealthCheckResponse.named("enrichment line")
                .status(lines.isLiveOpen())
                .build();
    }
}
