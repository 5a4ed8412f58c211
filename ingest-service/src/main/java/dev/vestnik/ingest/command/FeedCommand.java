package dev.vestnik.ingest.command;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.vestnik.ingest.command.FileLines.Line;
import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.feed.Feed;
import dev.vestnik.ingest.feed.FeedReader;
import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.Sitemap;
import dev.vestnik.ingest.feed.FeedReading.SitemapIndex;
import dev.vestnik.ingest.feed.FeedReading.Unreadable;
import dev.vestnik.ingest.feed.FeedReading.WebPage;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code feed [--url URL] FILE…}: feeds in, one JSON a file out; a file that is no feed gives {@code {"file","error"}}. */
public final class FeedCommand {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final FeedReader reader = new FeedReader();

    public static void main(String[] arguments) {
        System.exit(new FeedCommand().run(arguments, System.out, System.err));
    }

    /** Returns the exit status: 0, or 1 if a file could not be read, or 2 if the arguments could not. */
    int run(String[] arguments, PrintStream out, PrintStream err) {
        return new FileLines("feed", "[--url URL] FILE…", out, err).run(arguments, this::read);
    }

    private Line read(Path file, @Nullable String url) throws IOException {
        ObjectNode line = JSON.createObjectNode().put("file", file.toString());
        return switch (reader.read(Files.readAllBytes(file), null, url == null ? null : URI.create(url))) {
            case Parsed(var feed) -> whole(line, feed);
            case SitemapIndex(var sitemaps, var warnings) -> whole(line, asFeed(sitemaps, warnings));
            case WebPage(var feeds, var articles) ->
                error(line, "No feed but a web page: " + articles.entries().size() + " links look like articles.");
            case Unreadable(var why) -> error(line, why);
        };
    }

    private static Line whole(ObjectNode line, Feed feed) throws IOException {
        return new Line(JSON.writeValueAsBytes(line.setAll(JSON.<ObjectNode>valueToTree(feed))), null);
    }

    /** An index is printed in the same shape: its entries lead to sitemaps. */
    private static Feed asFeed(List<Sitemap> sitemaps, List<String> warnings) {
        var entries = sitemaps.stream()
                .map(sitemap -> Entry.to(sitemap.address().toString(), null, sitemap.lastModified()))
                .toList();
        return new Feed("sitemap_index", null, null, null, entries, warnings);
    }

    private static Line error(ObjectNode line, String why) throws IOException {
        return new Line(JSON.writeValueAsBytes(line.put("error", why)), why);
    }
}
