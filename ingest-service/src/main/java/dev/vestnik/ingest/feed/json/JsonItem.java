package dev.vestnik.ingest.feed.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.feed.Entry;
import dev.vestnik.ingest.feed.Entry.Enclosure;
import dev.vestnik.ingest.feed.Hrefs;
import dev.vestnik.ingest.feed.date.FeedDates;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** One object of a JSON Feed: an item, or the head, which has some of the same fields. */
record JsonItem(JsonNode node, @Nullable String address) {

    private static final FeedDates DATES = new FeedDates(ZoneOffset.UTC);

    /** Posts without a title are called by the beginning of their text. */
    private static final int LONGEST_MADE_TITLE = 100;

    Entry read() {
        var html = text("content_html");
        var plain = text("content_text");
        var summary = text("summary");
        return new Entry(
                line("id"),
                firstOf(link("url"), link("external_url"), Hrefs.isWeb(line("id")) ? line("id") : null),
                firstOf(
                        line("title"),
                        shortened(summary),
                        shortened(plain),
                        shortened(
                                html == null
                                        ? null
                                        : Jsoup.parseBodyFragment(html).text())),
                summary,
                firstOf(html, plain == null ? null : escaped(plain)),
                authors(),
                time("date_published"),
                time("date_modified"),
                each("tags")
                        .map(JsonNode::asText)
                        .map(CleanText::of)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                each("attachments").flatMap(this::enclosure).toList(),
                line("language"));
    }

    /** JSON Feed 1.1 has a list, 1.0 one author; both are found in both. */
    List<String> authors() {
        return Stream.concat(each("authors"), Stream.of(node.path("author")))
                .flatMap(author ->
                        author.isArray() ? StreamSupport.stream(author.spliterator(), false) : Stream.of(author))
                .map(author -> author.isTextual()
                        ? author.asText()
                        : author.path("name").asText())
                .map(CleanText::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable String line(String field) {
        var text = text(field);
        return text == null ? null : CleanText.of(text);
    }

    @Nullable String link(String field) {
        var link = Hrefs.clean(text(field));
        return link == null ? null : Hrefs.resolve(address, link);
    }

    private @Nullable String text(String field) {
        var value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? value.asText().strip()
                : null;
    }

    private @Nullable Instant time(String field) {
        return DATES.read(text(field));
    }

    /** A single value stands for a list of one. */
    private Stream<JsonNode> each(String field) {
        var value = node.path(field);
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                : Stream.of(value).filter(only -> !only.isMissingNode() && !only.isNull());
    }

    private Stream<Enclosure> enclosure(JsonNode attachment) {
        var file = new JsonItem(attachment, address);
        var size = attachment.path("size_in_bytes").asLong();
        return Stream.ofNullable(file.link("url"))
                .map(url -> new Enclosure(url, file.line("mime_type"), size > 0 ? size : null));
    }

    private static @Nullable String shortened(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var line = CleanText.of(text.substring(0, Math.min(text.length(), 4 * LONGEST_MADE_TITLE)));
        return line.length() <= LONGEST_MADE_TITLE
                ? line
                : line.substring(0, LONGEST_MADE_TITLE).strip() + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
