package dev.vestnik.store.trace;

import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens the traces of batches. */
@ApplicationScoped
public class Traces {

    private final Tracer tracer;

    /** The SDK that is switched off has spans all the same: nobody would see them, and each would begin a trace. */
    Traces(Tracer tracer, SdkConfig sdk) {
        this.tracer = sdk.disabled() ? TracerProvider.noop().get("off") : tracer;
    }

    /** Of OpenTelemetry. */
    @ConfigMapping(prefix = "quarkus.otel.sdk")
    interface SdkConfig {

        /** Whether nobody collects. */
        boolean disabled();
    }

    /** The traces of one batch; to be closed. */
    public BatchTrace ofBatch() {
        return new BatchTrace(tracer);
    }
}
