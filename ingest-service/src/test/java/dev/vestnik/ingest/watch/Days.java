package dev.vestnik.ingest.watch;

import dev.vestnik.ingest.coverage.Coverages;
import dev.vestnik.ingest.coverage.Events;
import dev.vestnik.ingest.coverage.Quality;
import dev.vestnik.ingest.coverage.Reading;
import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.source.Harvest;
import dev.vestnik.ingest.source.Pace;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.source.Sources;
import dev.vestnik.local.newsroom.SettableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Days in the life of a source, as the book on visits sees them: they pass at a stroke. */
final class Days {

    static final Pace PACE = new Pace(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofHours(6));

    private static final Duration HOUR = Duration.ofHours(1);

    private final String id;
    private final Sources sources;
    private final VisitBook book;
    private final CoverageWatch watch;

    /** A Monday that is far off: by the true time the source is never due, and the poller, if a round of it still runs, lets it be. */
    private final SettableClock clock = new SettableClock(Instant.parse("2126-09-02T00:00:00Z"));

    Days(String id, Sources sources, Coverages coverages, Events events, Tally tally) {
        this.id = id;
        this.sources = sources;
        this.book = new VisitBook(sources, coverages, events, tally, clock);
        this.watch = new CoverageWatch(coverages, events, tally, clock);
    }

    Instant now() {
        return clock.instant();
    }

    void advance(Duration time) {
        clock.advance(time);
    }

    CoverageWatch watch() {
        return watch;
    }

    /** A visit every hour; those hours bring an article that the test names. */
    void pass(Duration time, Predicate<Instant> writes) {
        for (var end = now().plus(time); now().isBefore(end); advance(HOUR)) {
            visit(writes.test(now()) ? reading(Quality.GOOD, 1) : List.of());
        }
    }

    void visit(List<Reading> readings) {
        var source = sources.find(id).orElseThrow();
        source.rest(now(), "fetched", Cursor.START, PACE);
        keep(source, new Gathering(new Harvest(readings.size(), 0), readings), null);
    }

    List<Reading> reading(Quality quality, int pages) {
        return Collections.nCopies(pages, new Reading(now(), quality, null));
    }

    void keep(Source source, Gathering gathering, @Nullable URI movedFrom) {
        QuarkusTransaction.requiringNew().run(() -> book.keep(source, now(), gathering, movedFrom));
    }
}
