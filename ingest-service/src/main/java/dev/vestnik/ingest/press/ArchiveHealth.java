package dev.vestnik.ingest.press;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Red while captures can't be archived. Neither a restart nor taking us out of service would help: it is neither readiness nor liveness. */
@Wellness
@ApplicationScoped
class ArchiveHealth implements HealthCheck {

    private final CaptureArchive archive;

    ArchiveHealth(CaptureArchive archive) {
        this.archive = archive;
    }

    @Override
    public HealthCheckResponse call() {
        var fault = archive.fault();
        var answer = HealthCheckResponse.named("Archive of captures").status(fault == null);
        return (fault == null ? answer : answer.withData("fault", fault)).build();
    }
}
