package dev.vestnik.ingest.catalogue;

import dev.vestnik.ingest.coverage.Coverages;
import dev.vestnik.ingest.coverage.Events;
import dev.vestnik.ingest.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Removes a source and what it was measured by; whoever was told of it is told that it is gone. */
@ApplicationScoped
class SourceRemoval {

    private final Sources sources;
    private final Coverages coverages;
    private final Events events;
    private final Clock clock;

    SourceRemoval(Sources sources, Coverages coverages, Events events, Clock clock) {
        this.sources = sources;
        this.coverages = coverages;
        this.events = events;
        this.clock = clock;
    }

    /** Returns false if there is no such source. */
    @Transactional
    boolean remove(String id) {
        var now = clock.instant();
        var removed = sources.remove(id);
        if (removed) {
            coverages.forget(id, now);
            events.remove(id, now);
        }
        return removed;
    }
}
