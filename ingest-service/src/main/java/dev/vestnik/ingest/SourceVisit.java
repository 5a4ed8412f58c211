package dev.vestnik.ingest;

import dev.vestnik.ingest.EntryVisits.AllDone;
import dev.vestnik.ingest.EntryVisits.SomePending;
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
import dev.vestnik.ingest.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** One visit to a source: its feed, if that changed, and every article in it that is new or has changed. */
@ApplicationScoped
class SourceVisit {

    private static final Logger LOG = Logger.getLogger(SourceVisit.class);

    private final Sources sources;
    private final WebClient client;
    private final FeedReader reader;
    private final EntryVisits entries;
    private final PollConfig config;
    private final Clock clock;

    SourceVisit(
            Sources sources, WebClient client, FeedReader reader, EntryVisits entries, PollConfig config, Clock clock) {
        this.sources = sources;
        this.client = client;
        this.reader = reader;
        this.entries = entries;
        this.config = config;
        this.clock = clock;
    }

    /** Returns what it came to. Never throws: one broken source never stops the round. */
    String to(Source source) {
        try {
            visit(source);
            sources.keep(source);
            return source.lastOutcome();
        } catch (RuntimeException e) { // the edge of a visit: its lease runs out, then it is visited again
            LOG.warnf("The visit to %s came to nothing: %s", source.id(), e.getMessage());
            return "failed";
        }
    }

    private void visit(Source source) {
        switch (client.get(Wanted.FEED, source.feed(), source.cursor())) {
            case Fetched fetched -> read(source, fetched);
            case Unchanged unchanged -> source.rest(clock.instant(), "unchanged", source.cursor());
            case Gone(var status) -> backOff(source, "gone", "HTTP status " + status);
            case Later later -> backOff(source, later.name(), later.why());
            case NoDocument none -> backOff(source, none.name(), none.why());
        }
    }

    private void read(Source source, Fetched fetched) {
        switch (reader.read(fetched.content(), fetched.contentType(), fetched.address())) {
            case Unreadable(var why) -> backOff(source, "unreadable", why);
            case SitemapIndex index -> backOff(source, "unreadable", "It is an index of sitemaps");
            case WebPage page -> backOff(source, "unreadable", "It is a web page");
            case Parsed(var feed) -> {
                // Only when Kafka holds every article the cursor advances: we may repeat, never lose.
                switch (entries.publishChanged(source, feed)) {
                    case AllDone() -> source.rest(clock.instant(), "fetched", fetched.cursor());
                    case SomePending(var why) -> source.leavePending(clock.instant(), why);
                }
            }
        }
    }

    private void backOff(Source source, String outcome, String why) {
        source.backOff(clock.instant(), outcome, why, config.longestBackOff());
    }
}
