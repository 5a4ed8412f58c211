package dev.vestnik.ingest;

import dev.vestnik.ingest.PageVisit.Done;
import dev.vestnik.ingest.PageVisit.NotNow;
import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.feed.Feed;
import dev.vestnik.ingest.seen.Seen;
import dev.vestnik.ingest.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Visits the pages of those entries of a feed that are new or were touched since they were dealt with. */
@ApplicationScoped
class EntryVisits {

    /** A visit stops this long before its lease ends, so that a last slow page still fits. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    private final Seen seen;
    private final PageVisit pages;
    private final Clock clock;

    EntryVisits(Seen seen, PageVisit pages, Clock clock) {
        this.seen = seen;
        this.pages = pages;
        this.clock = clock;
    }

    /** How far a visit came. */
    sealed interface Progress {}

    /** Every entry is dealt with. */
    record AllDone() implements Progress {}

    /** Entries are left for the next visit. */
    record SomePending(String why) implements Progress {}

    Progress publishChanged(Source source, Feed feed) {
        var pending = new ArrayList<String>();
        for (var entry : changed(source, feed)) {
            if (clock.instant().isAfter(source.leasedUntil().minus(MARGIN))) {
                pending.add("the time of this visit is over");
                break;
            }
            switch (pages.visit(source, String.valueOf(entry.link()))) {
                case Done(var outcome) -> seen.keep(source.id(), String.valueOf(entry.link()), entry.stamp(), outcome);
                case NotNow(var why) -> pending.add(entry.link() + ": " + why);
            }
        }
        return pending.isEmpty()
                ? new AllDone()
                : new SomePending(pending.size() + " pages pending; " + pending.getFirst());
    }

    private List<Entry> changed(Source source, Feed feed) {
        var linked =
                feed.entries().stream().filter(entry -> entry.link() != null).toList();
        var stamps = seen.stamps(
                source.id(),
                linked.stream().map(entry -> String.valueOf(entry.link())).toList());
        return linked.stream()
                .filter(entry -> !entry.stamp().equals(stamps.get(String.valueOf(entry.link()))))
                .toList();
    }
}
