package dev.vestnik.ingest.watch;

import dev.vestnik.ingest.coverage.Coverages;
import dev.vestnik.ingest.coverage.Events;
import dev.vestnik.ingest.coverage.Kind;
import dev.vestnik.ingest.coverage.Notice;
import dev.vestnik.ingest.coverage.Notice.About;
import dev.vestnik.ingest.coverage.Reading;
import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.source.Sources;
import dev.vestnik.ingest.source.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what a visit came to, what it says of the source, and the event if that is news: all in one transaction. */
@ApplicationScoped
public class VisitBook {

    /** One failed visit is no silence; so many are. */
    private static final int FAILURES_THAT_TELL = 3;

    private final Sources sources;
    private final Coverages coverages;
    private final Events events;
    private final Tally tally;
    private final Clock clock;

    VisitBook(Sources sources, Coverages coverages, Events events, Tally tally, Clock clock) {
        this.sources = sources;
        this.coverages = coverages;
        this.events = events;
        this.tally = tally;
        this.clock = clock;
    }

    @Transactional
    public void keep(Source source, Instant began, Gathering gathering, @Nullable URI movedFrom) {
        sources.hold(source.id()); // before its coverage, as whoever removes it: else each may wait for the other
        var now = clock.instant();
        var verdict = coverages.after(source.id(), gathering.readings(), isTelling(source), now);
        source.judge(now, verdict.silence(), verdict.nonsense());
        sources.keep(source, began, gathering.harvest());
        byLanguage(source, gathering.readings()).forEach(coverages::countLanguage);
        if (movedFrom != null) {
            tell(source, Kind.MOVED, now, "Its server redirects for good", movedFrom);
        }
        if (source.state() == State.RETIRED) {
            tell(source, Kind.RETIRED, now, Objects.requireNonNullElse(source.lastMessage(), ""), null);
        } else {
            verdict.changes().forEach(change -> tell(source, change.kind(), now, change.reason(), null));
        }
    }

    private static boolean isTelling(Source source) {
        return source.failures() == 0
                ? !source.lastOutcome().equals("pending")
                : source.failures() >= FAILURES_THAT_TELL;
    }

    /** In the order of their tags: two visits that count for the same languages must not wait for each other. */
    private static Map<String, List<Reading>> byLanguage(Source source, List<Reading> readings) {
        var usual = Objects.requireNonNullElse(source.language(), "und");
        return readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> Objects.requireNonNullElse(reading.language(), usual),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private void tell(Source source, Kind kind, Instant now, String reason, @Nullable URI movedFrom) {
        var report = coverages.report(source.id()).orElse(null);
        var about = About.source(source.id(), source.name(), source.feed().toString(), source.language());
        var previous = movedFrom == null ? null : movedFrom.toString();
        events.add(
                source.id(),
                kind,
                now,
                Notice.of(kind, about, now, reason, report, previous).json());
        tally.sourceEvent(kind.text());
    }
}
