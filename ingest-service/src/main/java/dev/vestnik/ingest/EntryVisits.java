package dev.vestnik.ingest;

import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.coverage.CoverageConfig;
import dev.vestnik.ingest.coverage.Quality;
import dev.vestnik.ingest.coverage.Reading;
import dev.vestnik.ingest.desk.PageVisit;
import dev.vestnik.ingest.desk.PageVisit.Done;
import dev.vestnik.ingest.desk.PageVisit.NotNow;
import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.seen.Seen;
import dev.vestnik.ingest.source.Harvest;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.watch.Gathering;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Visits the pages of those entries that are new or were touched since they were dealt with, news first. */
@ApplicationScoped
class EntryVisits {

    /** A visit stops this long before its lease ends, so that a last slow page still fits. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    /** A sitemap has up to 50,000 links; a query takes fewer. */
    private static final int AT_ONCE = 1000;

    private static final Set<String> WITHOUT_ARTICLE = Set.of("no-article", "soft-404", "redirected-to-front-page");

    /** Older entries tell nothing of a source's rhythm. */
    private static final Duration MEMORY = Duration.ofDays(28);

    private final Seen seen;
    private final PageVisit pages;
    private final PollConfig config;
    private final CoverageConfig coverage;
    private final Clock clock;

    EntryVisits(Seen seen, PageVisit pages, PollConfig config, CoverageConfig coverage, Clock clock) {
        this.seen = seen;
        this.pages = pages;
        this.config = config;
        this.coverage = coverage;
        this.clock = clock;
    }

    /**
     * How far a visit came.
     *
     * @param touched entries that were new or changed
     * @param pending why entries are left for the next visit; null if none are
     */
    record Progress(
            Gathering gathering, int touched, @Nullable String pending) {}

    Progress publishChanged(Source source, List<Entry> entries) {
        var changed = changed(source, entries);
        var round = new Round(source);
        for (var entry : changed) {
            if (!round.goesOn()) {
                break;
            }
            round.visit(entry, String.valueOf(entry.link()));
        }
        return round.progress(changed.size());
    }

    /** Newest first; those without a time in the order of the document, which is the same with nearly everybody. */
    private List<Entry> changed(Source source, List<Entry> entries) {
        var fresh = entries.stream()
                .filter(entry -> entry.link() != null && !isPassedOver(source, entry))
                .toList();
        return IntStream.iterate(0, from -> from < fresh.size(), from -> from + AT_ONCE)
                .mapToObj(from -> fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE)))
                .flatMap(some -> unseen(source, some))
                .sorted(Comparator.comparing(EntryVisits::time, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private Stream<Entry> unseen(Source source, List<Entry> entries) {
        var links = entries.stream().map(entry -> String.valueOf(entry.link())).toList();
        var stamps = seen.stamps(source.id(), links);
        return entries.stream().filter(entry -> !entry.stamp().equals(stamps.get(String.valueOf(entry.link()))));
    }

    /** What was last touched long before our first visit is no news. */
    private boolean isPassedOver(Source source, Entry entry) {
        var oldest = source.knownSince().minus(config.firstVisitAge());
        return time(entry) != null
                && Stream.of(entry.publishedAt(), entry.updatedAt())
                        .allMatch(time -> time == null || time.isBefore(oldest));
    }

    private static @Nullable Instant time(Entry entry) {
        return entry.publishedAt() == null ? entry.updatedAt() : entry.publishedAt();
    }

    /** The pages of one visit. */
    private final class Round {

        private final Source source;
        private final Instant began = clock.instant();
        private final List<Reading> readings = new ArrayList<>();
        private final List<String> pending = new ArrayList<>();
        private int done;
        private int published;
        private @Nullable String stopped;

        Round(Source source) {
            this.source = source;
        }

        boolean goesOn() {
            if (clock.instant().isAfter(source.leasedUntil().minus(MARGIN))) {
                stopped = "the time of this visit is over";
            } else if (done + pending.size() >= config.pagesAVisit()) {
                stopped = "one visit fetches no more than " + config.pagesAVisit();
            }
            return stopped == null;
        }

        void visit(Entry entry, String link) {
            switch (pages.visit(source, link)) {
                case Done(var outcome, var article) -> {
                    done++;
                    published += outcome.equals("published") ? 1 : 0;
                    read(entry, outcome, article);
                    seen.keep(source.id(), link, entry.stamp(), outcome);
                }
                case NotNow(var why) -> pending.add(link + ": " + why);
            }
        }

        /** A page that is gone or can't be sent on tells nothing of how well pages are read. */
        private void read(Entry entry, String outcome, @Nullable RawArticle article) {
            if (article != null) {
                var sure = article.extraction().confidence() >= coverage.sureFrom();
                readings.add(new Reading(appeared(entry), sure ? Quality.GOOD : Quality.DOUBTFUL, article.language()));
            } else if (WITHOUT_ARTICLE.contains(outcome)) {
                readings.add(new Reading(began, Quality.FAILED, null));
            }
        }

        /**
         * When the entry says, if it may have appeared then: since the last look, or before anybody looked, which tells the
         * rhythm of a source that is new to us. Else now.
         */
        private Instant appeared(Entry entry) {
            var time = time(entry);
            return time != null
                            && !time.isAfter(began)
                            && (!time.isBefore(source.lookedUntil()) || time.isBefore(source.knownSince()))
                            && !time.isBefore(began.minus(MEMORY))
                    ? time
                    : began;
        }

        Progress progress(int touched) {
            var left = touched - done;
            var why = stopped != null ? stopped : pending.isEmpty() ? "" : pending.getFirst();
            return new Progress(
                    new Gathering(new Harvest(published, pending.size()), readings),
                    touched,
                    left == 0 ? null : left + " pages pending; " + why);
        }
    }
}
