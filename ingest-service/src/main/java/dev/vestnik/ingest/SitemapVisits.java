package dev.vestnik.ingest;

import dev.vestnik.ingest.SourceReading.Read;
import dev.vestnik.ingest.SourceReading.Unread;
import dev.vestnik.ingest.feed.Feed;
import dev.vestnik.ingest.feed.FeedReader;
import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.SitemapIndex;
import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import dev.vestnik.ingest.fetch.Wanted;
import dev.vestnik.ingest.fetch.WebClient;
import dev.vestnik.ingest.source.ChildSitemaps;
import dev.vestnik.ingest.source.ChildSitemaps.Due;
import dev.vestnik.ingest.source.ChildSitemaps.Listed;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.watch.Gathering;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Visits the sitemaps of an index that may hold news: those that have changed lately, some at each visit. */
@ApplicationScoped
class SitemapVisits {

    private static final int A_VISIT = 10;

    private final ChildSitemaps children;
    private final WebClient client;
    private final FeedReader reader;
    private final EntryVisits entries;
    private final PollConfig config;

    SitemapVisits(ChildSitemaps children, WebClient client, FeedReader reader, EntryVisits entries, PollConfig config) {
        this.children = children;
        this.client = client;
        this.reader = reader;
        this.entries = entries;
        this.config = config;
    }

    SourceReading visit(Source source, SitemapIndex index, Cursor reached) {
        var listed = index.sitemaps().stream()
                .map(child -> new Listed(child.address(), child.lastModified()))
                .toList();
        var since = source.knownSince().minus(config.firstVisitAge());
        var due = children.due(source.id(), listed, since);
        var round = new Round(source);
        due.stream().limit(A_VISIT).forEach(round::visit);
        if (listed.isEmpty() || (round.read == 0 && !round.faults.isEmpty())) {
            return new Unread(listed.isEmpty() ? "An index without sitemaps" : round.faults.getFirst());
        }
        var changed = due.stream()
                .filter(child -> child.listed().statedChange() != null)
                .count();
        if (changed > A_VISIT) {
            round.pending.add((changed - A_VISIT) + " sitemaps pending");
        }
        return round.reading(reached);
    }

    /** The sitemaps of one visit. */
    private final class Round {

        private final Source source;
        private final List<Gathering> gatherings = new ArrayList<>();
        private final List<Instant> times = new ArrayList<>();
        private final List<String> pending = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private int touched;
        private int read;

        Round(Source source) {
            this.source = source;
        }

        void visit(Due child) {
            switch (client.get(Wanted.FEED, child.listed().address(), child.cursor())) {
                case Fetched document -> read(child.listed(), document);
                case Unchanged unchanged -> {
                    read++;
                    children.keep(source.id(), child.listed(), child.cursor());
                }
                default -> fault(child.listed(), "could not be fetched");
            }
        }

        private void read(Listed child, Fetched document) {
            if (reader.read(document.content(), document.contentType(), document.address())
                    instanceof Parsed(var feed)) {
                read++;
                publish(child, feed, document.cursor());
            } else {
                fault(child, "is no sitemap of pages");
            }
        }

        private void publish(Listed child, Feed feed, Cursor reached) {
            var progress = entries.publishChanged(source, feed.entries());
            times.addAll(SourceReader.times(feed.entries()));
            gatherings.add(progress.gathering());
            touched += progress.touched();
            if (progress.pending() == null) {
                children.keep(source.id(), child, reached);
            } else {
                children.leave(source.id(), child);
                pending.add(progress.pending());
            }
        }

        private void fault(Listed child, String why) {
            children.leave(source.id(), child);
            faults.add(child.address() + " " + why);
        }

        /** A sitemap that can't be read hides no other; it is tried again when the index is next read. */
        Read reading(Cursor reached) {
            var open = !pending.isEmpty() ? pending.getFirst() : faults.isEmpty() ? null : faults.getFirst();
            return new Read(Gathering.of(gatherings), times, touched, open, reached, null);
        }
    }
}
