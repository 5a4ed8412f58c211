package dev.vestnik.ingest.watch;

import dev.vestnik.ingest.coverage.Coverages;
import dev.vestnik.ingest.coverage.Events;
import dev.vestnik.ingest.coverage.Notice;
import dev.vestnik.ingest.coverage.Notice.About;
import dev.vestnik.ingest.coverage.Verdict.Change;
import dev.vestnik.ingest.metrics.Tally;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Watches what no single source shows: whether a whole language falls silent. */
@ApplicationScoped
class CoverageWatch {

    private final Coverages coverages;
    private final Events events;
    private final Tally tally;
    private final Clock clock;

    CoverageWatch(Coverages coverages, Events events, Tally tally, Clock clock) {
        this.coverages = coverages;
        this.events = events;
        this.tally = tally;
        this.clock = clock;
    }

    @Scheduled(every = "{vestnik.coverage.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void judgeLanguages() {
        var now = clock.instant();
        coverages.judgeLanguages(now).forEach((subject, change) -> tell(subject, change, now));
    }

    private void tell(String subject, Change change, Instant now) {
        var about = About.language(Coverages.tag(subject));
        var report = coverages.report(subject).orElse(null);
        events.add(
                subject,
                change.kind(),
                now,
                Notice.of(change.kind(), about, now, change.reason(), report, null)
                        .json());
        tally.sourceEvent(change.kind().text());
    }
}
