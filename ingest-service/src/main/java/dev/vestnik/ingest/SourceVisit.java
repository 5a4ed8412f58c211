package dev.vestnik.ingest;

import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.feed.Feed;
import dev.vestnik.ingest.feed.FeedReader;
import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.SitemapIndex;
import dev.vestnik.ingest.feed.FeedReading.Unreadable;
import dev.vestnik.ingest.feed.FeedReading.WebPage;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Gone;
import dev.vestnik.ingest.fetch.FetchOutcome.Later;
import dev.vestnik.ingest.fetch.FetchOutcome.NoDocument;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import dev.vestnik.ingest.fetch.Wanted;
import dev.vestnik.ingest.fetch.WebClient;
import dev.vestnik.ingest.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/** One visit to a source: its feed, if that changed, and every article in it that is new or has changed. */
@ApplicationScoped
class SourceVisit {

    private static final Logger LOG = Logger.getLogger(SourceVisit.class);

    private final VisitBook book;
    private final WebClient client;
    private final FeedReader reader;
    private final EntryVisits entries;
    private final PollConfig config;
    private final Clock clock;

    SourceVisit(
            VisitBook book, WebClient client, FeedReader reader, EntryVisits entries, PollConfig config, Clock clock) {
        this.book = book;
        this.client = client;
        this.reader = reader;
        this.entries = entries;
        this.config = config;
        this.clock = clock;
    }

    /** Returns what it came to. Never throws: one broken source never stops the round. */
    String to(Source source) {
        var began = clock.instant();
        try {
            book.keep(source, began, visit(source), null);
            return source.lastOutcome();
        } catch (RuntimeException e) { // the edge of a visit: its lease runs out, then it is visited again
            LOG.warnf("The visit to %s came to nothing: %s", source.id(), e.getMessage());
            return "failed";
        }
    }

    private Gathering visit(Source source) {
        switch (client.get(Wanted.FEED, source.feed(), source.cursor())) {
            case Fetched fetched -> {
                return read(source, fetched);
            }
            case Unchanged unchanged -> source.rest(clock.instant(), "unchanged", source.cursor(), config.pace());
            case Gone(var status) when status == 410 -> source.retire(clock.instant(), "HTTP status 410");
            case Gone(var status) -> source.miss(clock.instant(), "HTTP status " + status, config.pace());
            case Later(var until, var why) -> source.postpone(clock.instant(), until, why);
            case NoDocument none -> backOff(source, none.name(), none.why());
        }
        return Gathering.NOTHING;
    }

    private Gathering read(Source source, Fetched fetched) {
        switch (reader.read(fetched.content(), fetched.contentType(), fetched.address())) {
            case Unreadable(var why) -> backOff(source, "unreadable", why);
            case SitemapIndex index -> backOff(source, "unreadable", "It is an index of sitemaps");
            case WebPage page -> backOff(source, "unreadable", "It is a web page");
            case Parsed(var feed) -> {
                // Only when Kafka holds every article the cursor advances: we may repeat, never lose.
                var progress = entries.publishChanged(source, feed.entries());
                source.hear(times(feed), progress.touched(), null, clock.instant());
                if (progress.pending() == null) {
                    source.rest(clock.instant(), "fetched", fetched.cursor(), config.pace());
                } else {
                    source.leavePending(clock.instant(), progress.pending(), config.pace());
                }
                return progress.gathering();
            }
        }
        return Gathering.NOTHING;
    }

    private static List<Instant> times(Feed feed) {
        return feed.entries().stream()
                .map(Entry::publishedAt)
                .filter(Objects::nonNull)
                .toList();
    }

    private void backOff(Source source, String outcome, String why) {
        source.backOff(clock.instant(), outcome, why, config.pace());
    }
}
