package dev.vestnik.ingest.metrics;

import dev.vestnik.ingest.source.State;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what things came to. */
@ApplicationScoped
public class Tally {

    private final MeterRegistry registry;
    private final DistributionSummary confidence;

    Tally(MeterRegistry registry) {
        this.registry = registry;
        this.confidence = DistributionSummary.builder("vestnik.extraction.confidence")
                .serviceLevelObjectives(0.25, 0.5, 0.75, 0.9)
                .register(registry);
    }

    public void capture(String outcome) {
        count("vestnik.captures", "outcome", outcome);
    }

    /** How sure the extraction of a published article is. */
    public void confidence(double sure) {
        confidence.record(sure);
    }

    public void misfit(String kind) {
        count("vestnik.misfits", "kind", kind);
    }

    public void file(String outcome) {
        count("vestnik.folder.files", "outcome", outcome);
    }

    public void visit(String outcome) {
        count("vestnik.visits", "outcome", outcome);
    }

    public void recheck(String outcome) {
        count("vestnik.rechecks", "outcome", outcome);
    }

    public void page(String outcome) {
        count("vestnik.pages", "outcome", outcome);
    }

    public void archived(String outcome) {
        count("vestnik.archived", "outcome", outcome);
    }

    /** What happened to sources and languages, by kind. */
    public void sourceEvent(String kind) {
        count("vestnik.source.events", "kind", kind);
    }

    /** How many sources are in each state; every replica says the same. */
    AtomicLong sources(State state) {
        return Objects.requireNonNull(
                registry.gauge("vestnik.sources", Tags.of("state", state.text()), new AtomicLong()));
    }

    private void count(String what, String tag, String value) {
        registry.counter(what, tag, value).increment();
    }
}
