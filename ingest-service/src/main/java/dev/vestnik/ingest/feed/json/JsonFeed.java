package dev.vestnik.ingest.feed.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.feed.Feed;
import dev.vestnik.ingest.feed.FeedReading;
import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one JSON Feed, items as they come. What is no JSON to its end is refused: half of it would look like the whole. */
public final class JsonFeed {

    private static final int MOST_ENTRIES = 10_000;

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxTokenCount(1_000_000)
                    .maxStringLength(10_000_000)
                    .build())
            .build());

    private final @Nullable String address;
    private final ObjectNode head = JSON.createObjectNode();
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean hasItems;

    private JsonFeed(@Nullable String address) {
        this.address = address;
    }

    public static FeedReading read(String text, @Nullable String address) {
        return new JsonFeed(address).read(text);
    }

    private FeedReading read(String text) {
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser);
            }
        } catch (IOException e) {
            return new Unreadable("The JSON is broken: " + CleanText.of(String.valueOf(e.getMessage())));
        }
        var isFeed = hasItems || head.path("version").asText().contains("jsonfeed.org");
        return isFeed ? new Parsed(feed()) : new Unreadable("It is JSON, but no JSON Feed: it has no items.");
    }

    private void field(JsonParser parser) throws IOException {
        var name = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
            hasItems = true;
            items(parser);
        } else {
            head.set(name, JSON.<JsonNode>readTree(parser));
        }
    }

    private void items(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (entries.size() < MOST_ENTRIES && parser.currentToken() == JsonToken.START_OBJECT) {
                entries.add(new JsonItem(JSON.readTree(parser), address).read());
            } else if (parser.currentToken() == null) {
                return;
            } else {
                parser.skipChildren();
            }
        }
    }

    private Feed feed() {
        if (entries.size() == MOST_ENTRIES) {
            warnings.add("Only the first " + MOST_ENTRIES + " entries were read.");
        }
        var values = new JsonItem(head, address);
        var authors = values.authors();
        var read = entries.stream()
                .map(entry -> entry.authors().isEmpty() ? entry.by(authors) : entry)
                .toList();
        var withoutLink = read.stream().filter(entry -> entry.link() == null).count();
        if (withoutLink > 0) {
            warnings.add(withoutLink + " entries have no link");
        }
        var home = values.link("home_page_url");
        return new Feed(
                "json_" + version(),
                values.line("title"),
                home != null ? home : values.link("feed_url"),
                values.line("language"),
                read,
                warnings);
    }

    private String version() {
        var version = head.path("version").asText();
        var number = version.substring(version.lastIndexOf('/') + 1);
        return number.isEmpty() ? "1.0" : number.equals("1") ? "1.0" : number;
    }
}
