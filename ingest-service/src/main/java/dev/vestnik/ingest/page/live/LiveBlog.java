package dev.vestnik.ingest.page.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vestnik.ingest.article.Block;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.page.body.BodyText;
import dev.vestnik.ingest.page.date.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The entries of a page that calls itself a live blog (schema.org LiveBlogPosting), from JSON-LD or microdata, in the page's order. */
public final class LiveBlog {

    /** What only a page with such entries has in it. */
    public static final String SIGN = "liveBlogUpdate";

    private static final JsonMapper JSON = new JsonMapper();

    private LiveBlog() {}

    /**
     * The text with the live blog's entries as its body, below the paragraphs that introduce them; everything else on the page
     * stays as it was found. Unchanged where the page has no entries after all.
     */
    public static BodyText in(Document page, BodyText found, Dates dates) {
        var entries = entries(page, dates);
        if (entries.isEmpty()) {
            return found;
        }
        var said =
                entries.stream().flatMap(entry -> entry.paragraphs().stream()).collect(Collectors.joining("\n"));
        var blocks = new ArrayList<Block>();
        var others = new ArrayList<Block>();
        var begun = false;
        for (var block : found.blocks()) {
            if (isEntry(entries, block.text())) {
                begun = true;
                continue; // it stands in its entry, whatever it was taken for
            }
            begun |= block.standsInBody() && said.contains(block.text());
            if (!block.standsInBody()) {
                (begun ? others : blocks).add(block);
            } else if (!begun) {
                blocks.add(block);
            }
        }
        entries.forEach(entry -> blocks.addAll(entry.blocks()));
        blocks.addAll(others);
        return BodyText.of(blocks, true);
    }

    private static boolean isEntry(List<LiveEntry> entries, String text) {
        return entries.stream()
                .anyMatch(entry ->
                        text.equals(entry.headline()) || entry.paragraphs().contains(text));
    }

    private static List<LiveEntry> entries(Document page, Dates dates) {
        var entries = new ArrayList<LiveEntry>();
        for (var script : page.select("script[type~=(?i)ld\\+json]")) {
            collect(parse(script.data()), dates, entries);
        }
        if (entries.isEmpty()) {
            page.select("[itemprop~=" + SIGN + "]").forEach(entry -> add(entries, entry(entry, dates)));
        }
        return entries;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }

    private static void collect(JsonNode node, Dates dates, List<LiveEntry> entries) {
        for (var update : node.findValues(SIGN)) {
            for (var entry : update.isArray() ? update : JSON.createArrayNode().add(update)) {
                var text = entry.path("articleBody")
                        .asText(entry.path("description").asText(""));
                add(
                        entries,
                        new LiveEntry(
                                clean(entry.path("headline").asText("")),
                                dates.machine(entry.path("datePublished").asText(null)),
                                paragraphs(text)));
            }
        }
    }

    private static LiveEntry entry(Element entry, Dates dates) {
        var headline = entry.selectFirst("[itemprop=headline]");
        var time = entry.selectFirst("time[datetime], [itemprop=datePublished]");
        var body = entry.selectFirst("[itemprop=articleBody]");
        return new LiveEntry(
                headline == null ? null : clean(headline.text()),
                time == null
                        ? null
                        : dates.machine(time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content")),
                paragraphs(body == null ? "" : body.html()));
    }

    /** An entry without words is a picture or an embedded post: it has no place in a text. */
    private static void add(List<LiveEntry> entries, LiveEntry entry) {
        if (!entry.blocks().isEmpty()) {
            entries.add(entry);
        }
    }

    private static @Nullable String clean(String text) {
        var clean = CleanText.of(Jsoup.parse(text).text());
        return clean.isEmpty() ? null : clean;
    }

    /** Text comes with or without tags; paragraphs end where blocks and lines do. */
    private static List<String> paragraphs(String text) {
        var page = Jsoup.parse(text);
        page.select("br").before("\n").remove();
        page.select("p, div, li, h2, h3, h4, blockquote").before("\n").after("\n");
        return page.body()
                .wholeText()
                .lines()
                .map(CleanText::of)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
