package dev.vestnik.enrich;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** Shows which revision of models and steps is at work: always 1, the revision is a tag. */
@Singleton
class RevisionGauge implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("vestnik.enrichment.revision", () -> 1)
                .tag("revision", Enrichment.REVISION)
                .register(meters);
    }
}
