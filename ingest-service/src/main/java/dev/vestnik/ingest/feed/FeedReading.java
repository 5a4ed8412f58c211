package dev.vestnik.ingest.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a document that should lead to articles came to. */
public sealed interface FeedReading {

    /** It is a feed, or a sitemap of pages: its entries lead to articles. */
    record Parsed(Feed feed) implements FeedReading {}

    /** It is an index of sitemaps, in the order of the document: they are to be visited themselves. */
    record SitemapIndex(List<Sitemap> sitemaps, List<String> warnings) implements FeedReading {
        public SitemapIndex {
            sitemaps = List.copyOf(sitemaps);
            warnings = List.copyOf(warnings);
        }
    }

    /** One sitemap of an index; null if nobody says when it changed last. */
    record Sitemap(URI address, @Nullable Instant lastModified) {}

    /**
     * It is a web page. The feeds are candidates in order of preference, the best first; none may be there. The articles are
     * those links of the page that look like articles of its site, as a feed.
     */
    record WebPage(List<FeedLink> feeds, Feed articles) implements FeedReading {
        public WebPage {
            feeds = List.copyOf(feeds);
        }
    }

    /** It is none of these, or so broken that nothing can be told. */
    record Unreadable(String why) implements FeedReading {}
}
