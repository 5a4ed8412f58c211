package dev.vestnik.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

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
}
