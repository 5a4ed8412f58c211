package dev.vestnik.ingest.feed.discovery;

import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.feed.Feed;
import dev.vestnik.ingest.feed.FeedReading.WebPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads a front page or a section's page: which feeds it offers and which of its links look like articles. */
public final class FrontPage {

    /** Longer pages are read so far; what leads to the news stands above that. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    /** Opening and closing ones: a bound on memory, well over what a page for people has. */
    private static final int MOST_TAGS = 60_000;

    private FrontPage() {}

    /**
     * The pattern, if there is one, is found in the addresses of articles and of nothing else; without one it is learned from the
     * page. Without an address the page's own word on it is taken.
     */
    public static WebPage read(byte[] bytes, @Nullable URI address, @Nullable Pattern pattern) {
        var page = parse(bytes, address);
        var links = PageLinks.of(page);
        var articles = pattern == null ? ArticleLinks.learned(links) : ArticleLinks.matching(links, pattern);
        var title = CleanText.of(page.title());
        var language = page.select("html").attr("lang").replace('_', '-');
        var warnings =
                articles.isEmpty() ? List.of("No link on the page looks like one to an article.") : List.<String>of();
        return new WebPage(
                FeedLinks.on(page),
                new Feed(
                        "page",
                        title.isEmpty() ? null : title,
                        page.location().isEmpty() ? null : page.location(),
                        language.isEmpty() ? null : language,
                        articles,
                        warnings));
    }

    private static int readable(byte[] bytes) {
        var most = Math.min(bytes.length, MOST_BYTES);
        var tags = 0;
        for (var i = 0; i < most; i++) {
            if (bytes[i] == '<' && ++tags > MOST_TAGS) {
                return i;
            }
        }
        return most;
    }

    static Document parse(byte[] bytes, @Nullable URI address) {
        try {
            var start = new ByteArrayInputStream(bytes, 0, readable(bytes));
            var page = Jsoup.parse(start, null, Objects.toString(address, ""));
            if (address == null) {
                var own = page.select("link[rel=canonical][href^=http], base[href^=http]")
                        .attr("href");
                page.setBaseUri(
                        own.isEmpty() ? page.select("meta[property=og:url]").attr("content") : own);
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can always be read", e);
        }
    }
}
