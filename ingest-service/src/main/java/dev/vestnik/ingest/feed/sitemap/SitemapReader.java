package dev.vestnik.ingest.feed.sitemap;

import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.feed.Feed;
import dev.vestnik.ingest.feed.FeedReading;
import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.Sitemap;
import dev.vestnik.ingest.feed.FeedReading.SitemapIndex;
import dev.vestnik.ingest.feed.FeedReading.Unreadable;
import dev.vestnik.ingest.feed.Hrefs;
import dev.vestnik.ingest.feed.date.FeedDates;
import dev.vestnik.ingest.feed.xml.XmlElement;
import dev.vestnik.ingest.feed.xml.XmlReading.Read;
import dev.vestnik.ingest.feed.xml.XmlReading.Refused;
import dev.vestnik.ingest.feed.xml.XmlTree;
import dev.vestnik.ingest.feed.xml.XmlVisitor.Next;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one sitemap by sitemaps.org with Google's news and image extensions: pages as entries, other sitemaps as an index. */
public final class SitemapReader {

    /** The protocol's own limit. */
    private static final int MOST_ENTRIES = 50_000;

    private static final FeedDates DATES = new FeedDates(ZoneOffset.UTC);

    private final @Nullable String address;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Sitemap> sitemaps = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean hasNews;

    private SitemapReader(@Nullable String address) {
        this.address = address;
    }

    public static FeedReading read(String text, @Nullable String address) {
        return new SitemapReader(address).read(text);
    }

    private FeedReading read(String text) {
        return switch (XmlTree.read(text, this::ended)) {
            case Refused(var why) -> new Unreadable(why);
            case Read(var root, var faults) -> {
                warnings.addAll(faults);
                var isIndex = root != null && root.name().equals("sitemapindex") && entries.isEmpty();
                yield isIndex || !sitemaps.isEmpty() ? new SitemapIndex(sitemaps, warnings) : new Parsed(feed());
            }
        };
    }

    private Feed feed() {
        return new Feed(hasNews ? "sitemap_news" : "sitemap", null, null, null, entries, warnings);
    }

    private Next ended(XmlElement element) {
        if (entries.size() + sitemaps.size() == MOST_ENTRIES) {
            warnings.add("Only the first " + MOST_ENTRIES + " addresses were read.");
            return Next.STOP;
        }
        switch (element.name()) {
            case "url" -> page(element);
            case "sitemap" -> sitemap(element);
            default -> {
                return isBetween(element) ? Next.FORGET : Next.KEEP;
            }
        }
        return Next.FORGET;
    }

    /** What stands beside the addresses, not in one of them. */
    private static boolean isBetween(XmlElement element) {
        return element.lineage()
                .skip(1)
                .findFirst()
                .filter(around -> around.name().endsWith("set") || around.name().endsWith("index"))
                .isPresent();
    }

    private void sitemap(XmlElement element) {
        var location = location(element);
        if (Hrefs.isWeb(location)) {
            try {
                sitemaps.add(new Sitemap(URI.create(String.valueOf(location)), time(element, "lastmod")));
            } catch (IllegalArgumentException noUri) {
                warnings.add("This is no address: " + location);
            }
        }
    }

    private void page(XmlElement page) {
        var location = location(page);
        if (location == null) {
            return;
        }
        var news = page.child("news:news").orElse(null);
        hasNews |= news != null;
        entries.add(new Entry(
                null,
                location,
                line(news, "news:title"),
                null,
                null,
                List.of(),
                news == null ? null : time(news, "news:publication_date"),
                time(page, "lastmod"),
                keywords(news),
                images(page),
                news == null ? null : line(news.child("news:publication").orElse(null), "news:language")));
    }

    private @Nullable String location(XmlElement element) {
        var location =
                element.child("loc").map(XmlElement::text).map(Hrefs::clean).orElse(null);
        return location == null ? null : Hrefs.resolve(address, location);
    }

    private List<Entry.Enclosure> images(XmlElement page) {
        return page.children("image:image")
                .flatMap(image -> image.children("image:loc"))
                .flatMap(image -> Stream.ofNullable(Hrefs.clean(image.text())))
                .map(image -> new Entry.Enclosure(Hrefs.resolve(address, image), "image", null))
                .toList();
    }

    private static List<String> keywords(@Nullable XmlElement news) {
        var line = line(news, "news:keywords");
        return line == null
                ? List.of()
                : Arrays.stream(line.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }

    private static @Nullable String line(@Nullable XmlElement around, String name) {
        return Stream.ofNullable(around)
                .flatMap(element -> element.children(name))
                .map(child -> CleanText.of(child.text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant time(XmlElement around, String name) {
        return around.children(name)
                .map(child -> DATES.read(child.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
