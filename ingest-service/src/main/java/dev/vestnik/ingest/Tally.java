package dev.vestnik.ingest;

import dev.vestnik.ingest.source.State;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what things came to. */
@ApplicationScoped
class Tally {

    private final MeterRegistry registry;

    Tally(MeterRegistry registry) {
        this.registry = registry;
    }

    void capture(String outcome) {
        registry.counter("vestnik.captures", "outcome", outcome).increment();
    }

    void misfit(String kind) {
        registry.counter("vestnik.misfits", "kind", kind).increment();
    }

    void file(String outcome) {
        registry.counter("vestnik.folder.files", "outcome", outcome).increment();
    }

    void visit(String outcome) {
        registry.counter("vestnik.visits", "outcome", outcome).increment();
    }

    void recheck(String outcome) {
        registry.counter("vestnik.rechecks", "outcome", outcome).increment();
    }

    void page(String outcome) {
        registry.counter("vestnik.pages", "outcome", outcome).increment();
    }

    void archived(String outcome) {
        registry.counter("vestnik.archived", "outcome", outcome).increment();
    }

    /** What happened to sources and languages, by kind. */
    void sourceEvent(String kind) {
        registry.counter("vestnik.source.events", "kind", kind).increment();
    }

    /** How many sources are in each state; every replica says the same. */
    AtomicLong sources(State state) {
        return Objects.requireNonNull(
                registry.gauge("vestnik.sources", Tags.of("state", state.text()), new AtomicLong()));
    }
}
