package dev.vestnik.ingest;

import dev.vestnik.ingest.SourceReading.Read;
import dev.vestnik.ingest.SourceReading.Unread;
import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.feed.Feed;
import dev.vestnik.ingest.feed.FeedLink;
import dev.vestnik.ingest.feed.FeedLink.Origin;
import dev.vestnik.ingest.feed.FeedReader;
import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.SitemapIndex;
import dev.vestnik.ingest.feed.FeedReading.Unreadable;
import dev.vestnik.ingest.feed.FeedReading.WebPage;
import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.Wanted;
import dev.vestnik.ingest.fetch.WebClient;
import dev.vestnik.ingest.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whatever stands at a source's address: a feed, a sitemap or an index of them, or a page, with a feed or without. */
@ApplicationScoped
class SourceReader {

    /** So many places are tried where a feed may be, the surest first; guesses only until the source has once been read. */
    private static final int CANDIDATES = 8;

    private final FeedReader reader;
    private final WebClient client;
    private final EntryVisits entries;
    private final SitemapVisits sitemaps;

    SourceReader(FeedReader reader, WebClient client, EntryVisits entries, SitemapVisits sitemaps) {
        this.reader = reader;
        this.client = client;
        this.entries = entries;
        this.sitemaps = sitemaps;
    }

    private record FoundFeed(URI address, Feed feed, Cursor cursor) {}

    SourceReading read(Source source, Fetched document) {
        var pattern = source.articlePattern() == null ? null : Pattern.compile(source.articlePattern());
        return switch (reader.read(document.content(), document.contentType(), document.address(), pattern)) {
            case Parsed(var feed) -> publish(source, feed.entries(), document.cursor(), null);
            case SitemapIndex index -> sitemaps.visit(source, index, document.cursor());
            case WebPage page -> site(source, document, page);
            case Unreadable(var why) -> new Unread(why);
        };
    }

    /** Its best feed, else its own links to articles. */
    private SourceReading site(Source source, Fetched document, WebPage page) {
        var feed = page.feeds().stream()
                .filter(candidate -> source.isNew() || candidate.origin() == Origin.STATED)
                .limit(CANDIDATES)
                .flatMap(candidate -> open(candidate).stream())
                .findFirst();
        if (feed.isPresent()) {
            return publish(
                    source,
                    feed.get().feed().entries(),
                    feed.get().cursor(),
                    feed.get().address());
        }
        var articles = page.articles().entries();
        return articles.isEmpty()
                ? new Unread("A page without a feed and without links that look like articles")
                : publish(source, articles, document.cursor(), null);
    }

    private Optional<FoundFeed> open(FeedLink candidate) {
        return client.get(Wanted.FEED, candidate.address(), Cursor.START) instanceof Fetched found
                        && reader.read(found.content(), found.contentType(), found.address())
                                instanceof Parsed(var feed)
                        && !feed.entries().isEmpty()
                ? Optional.of(new FoundFeed(candidate.address(), feed, found.cursor()))
                : Optional.empty();
    }

    private SourceReading publish(Source source, List<Entry> found, Cursor reached, @Nullable URI foundFeed) {
        var progress = entries.publishChanged(source, found);
        return new Read(progress.gathering(), times(found), progress.touched(), progress.pending(), reached, foundFeed);
    }

    static List<Instant> times(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.publishedAt() == null ? entry.updatedAt() : entry.publishedAt())
                .filter(Objects::nonNull)
                .toList();
    }
}
