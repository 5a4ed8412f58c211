package dev.vestnik.ingest.command;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.vestnik.ingest.command.FileLines.Line;
import dev.vestnik.ingest.feed.FeedReader;
import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.SitemapIndex;
import dev.vestnik.ingest.feed.FeedReading.Unreadable;
import dev.vestnik.ingest.feed.FeedReading.WebPage;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
            case Parsed(var feed) ->
                new Line(JSON.writeValueAsBytes(line.setAll(JSON.<ObjectNode>valueToTree(feed))), null);
            case SitemapIndex(var sitemaps, var warnings) ->
                error(line, "An index of " + sitemaps.size() + " sitemaps.");
            case WebPage(var feeds, var articles) -> error(line, "No feed, but a web page.");
            case Unreadable(var why) -> error(line, why);
        };
    }

    private static Line error(ObjectNode line, String why) throws IOException {
        return new Line(JSON.writeValueAsBytes(line.put("error", why)), why);
    }
}
