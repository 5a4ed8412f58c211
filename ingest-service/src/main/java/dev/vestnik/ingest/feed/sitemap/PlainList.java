package dev.vestnik.ingest.feed.sitemap;

import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.feed.Feed;
import dev.vestnik.ingest.feed.Hrefs;
import java.util.List;
import java.util.Optional;

/** A sitemap that is a text with one address a line, as sitemaps.org allows. */
public final class PlainList {

    private static final int MOST_ENTRIES = 50_000;

    private PlainList() {}

    /** Empty if it has another line than addresses; robots.txt is such a text. */
    public static Optional<Feed> read(String text) {
        var head = text.stripLeading();
        if (!Hrefs.isWeb(head.substring(0, Math.min(head.length(), 2000)))) {
            return Optional.empty();
        }
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_ENTRIES + 1L)
                .toList();
        if (!lines.stream().allMatch(line -> Hrefs.isWeb(line) && line.indexOf(' ') < 0)) {
            return Optional.empty();
        }
        var entries = lines.stream()
                .limit(MOST_ENTRIES)
                .map(line -> Entry.to(line, null, null))
                .toList();
        var warnings = lines.size() > MOST_ENTRIES
                ? List.of("Only the first " + MOST_ENTRIES + " addresses were read.")
                : List.<String>of();
        return Optional.of(new Feed("sitemap_text", null, null, null, entries, warnings));
    }
}
