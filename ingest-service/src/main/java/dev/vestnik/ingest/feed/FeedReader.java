package dev.vestnik.ingest.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom with Rome: encodings by its rules, no document types (so no entities from elsewhere). Safe for many threads. */
public final class FeedReader {

    /** Reads a document; relative links in it are relative to the address, if anybody knows it. */
    public FeedReading read(byte[] document, @Nullable String contentType, @Nullable URI address) {
        try (var reader = new XmlReader(new ByteArrayInputStream(document), contentType, true)) {
            return new Parsed(feed(new SyndFeedInput().build(reader), address));
        } catch (FeedException | IllegalArgumentException | IOException e) {
            return new Unreadable("Neither RSS nor Atom: " + CleanText.of(String.valueOf(e.getMessage())));
        }
    }

    private static Feed feed(SyndFeed feed, @Nullable URI address) {
        var entries = new Entries(address);
        var read = feed.getEntries().stream().map(entries::read).toList();
        return new Feed(
                feed.getFeedType(),
                Entries.text(feed.getTitle()),
                entries.absolute(page(feed)),
                Entries.text(feed.getLanguage()),
                read,
                warnings(read));
    }

    /** What the feed is about, not where the feed itself is. */
    private static @Nullable String page(SyndFeed feed) {
        return feed.getLinks().stream()
                .filter(link -> link.getRel() == null || link.getRel().equals("alternate"))
                .map(SyndLink::getHref)
                .findFirst()
                .orElse(feed.getLink());
    }

    private static List<String> warnings(List<Entry> entries) {
        var withoutLink = entries.stream().filter(entry -> entry.link() == null).count();
        return withoutLink == 0 ? List.of() : List.of(withoutLink + " entries have no link");
    }
}
