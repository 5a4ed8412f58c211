package dev.vestnik.ingest.feed;

import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.Unreadable;
import dev.vestnik.ingest.feed.discovery.FrontPage;
import dev.vestnik.ingest.feed.json.JsonFeed;
import dev.vestnik.ingest.feed.sitemap.PlainList;
import dev.vestnik.ingest.feed.sitemap.SitemapReader;
import dev.vestnik.ingest.feed.syndication.Syndication;
import dev.vestnik.ingest.feed.xml.Characters;
import dev.vestnik.ingest.feed.xml.XmlRoot;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whatever leads to articles, whatever state it is in. Safe for many threads. */
public final class FeedReader {

    /** The limit of sitemaps.org, and more than any feed has. */
    private static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final Set<String> ROOTS =
            Set.of("rss", "rdf", "feed", "entry", "channel", "urlset", "sitemapindex", "html", "head", "body");

    /** Relative links in the document are relative to the address, if anybody knows it. */
    public FeedReading read(byte[] document, @Nullable String contentType, @Nullable URI address) {
        return read(document, contentType, address, null);
    }

    /** The pattern is found in the addresses of articles, should the document be a web page; without one it is learned. */
    public FeedReading read(
            byte[] document, @Nullable String contentType, @Nullable URI address, @Nullable Pattern articles) {
        return Compressed.open(document, MOST_BYTES)
                .map(bytes -> open(bytes, Characters.of(bytes, contentType), address, articles))
                .orElseGet(() -> new Unreadable("Its compression is damaged, or it is larger than 50 MiB."));
    }

    private static FeedReading open(
            byte[] bytes, Characters characters, @Nullable URI address, @Nullable Pattern articles) {
        var reading = XmlRoot.find(characters.text(), ROOTS)
                .filter(root -> Set.of("html", "head", "body").contains(root.name()))
                .<FeedReading>map(page -> FrontPage.read(bytes, address, articles))
                .orElseGet(() -> read(characters.text(), address == null ? null : address.toString()));
        return reading instanceof Parsed(var feed) ? new Parsed(feed.warned(characters.warnings())) : reading;
    }

    private static FeedReading read(String text, @Nullable String address) {
        if (text.isBlank()) {
            return new Unreadable("It is empty.");
        }
        if (text.stripLeading().startsWith("{")) {
            return JsonFeed.read(text, address);
        }
        return XmlRoot.find(text, ROOTS)
                .map(root -> {
                    var document = text.substring(root.offset());
                    return root.name().equals("urlset") || root.name().equals("sitemapindex")
                            ? SitemapReader.read(document, address)
                            : Syndication.read(document, address);
                })
                .or(() -> PlainList.read(text).map(Parsed::new))
                .orElseGet(() -> new Unreadable("Neither a feed nor a sitemap nor a web page."));
    }
}
