package dev.vestnik.ingest.metrics;

import dev.vestnik.ingest.source.Selection;
import dev.vestnik.ingest.source.Sources;
import dev.vestnik.ingest.source.State;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Shows how many sources are in which state. */
@ApplicationScoped
class SourceGauges {

    private final Sources sources;
    private final Map<State, AtomicLong> counts = new EnumMap<>(State.class);

    SourceGauges(Sources sources, Tally tally) {
        this.sources = sources;
        Arrays.stream(State.values()).forEach(state -> counts.put(state, tally.sources(state)));
    }

    @Scheduled(every = "{vestnik.coverage.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void count() {
        counts.forEach((state, count) -> count.set(sources.count(Selection.in(state))));
    }
}
