package dev.vestnik.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.vestnik.ingest.article.Sha256;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed: what the publisher says there is at {@code link}. Title and names are plain text, summary and content
 * are HTML; the language is that of the entry itself, if it has another than its feed or says so again.
 */
@JsonInclude(Include.NON_NULL)
public record Entry(
        @Nullable String id,
        @Nullable String link,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String content,
        List<String> authors,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        List<String> categories,
        List<Enclosure> enclosures,
        @Nullable String language) {

    public Entry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }

    /** An entry of which little more than the link is known. */
    public static Entry to(String link, @Nullable String title, @Nullable Instant updatedAt) {
        return new Entry(null, link, title, null, null, List.of(), null, updatedAt, List.of(), List.of(), null);
    }

    /** The same entry, by these people. */
    public Entry by(List<String> people) {
        return new Entry(
                id, link, title, summary, content, people, publishedAt, updatedAt, categories, enclosures, language);
    }

    /** Another stamp means that the publisher has touched the entry, in whatever way. */
    public String stamp() {
        return Sha256.hex(String.join(
                "\n",
                String.valueOf(title),
                String.valueOf(summary),
                String.valueOf(content),
                String.valueOf(publishedAt),
                String.valueOf(updatedAt)));
    }

    /** A file that comes with the entry, such as a picture. */
    @JsonInclude(Include.NON_NULL)
    public record Enclosure(
            String url, @Nullable String type, @Nullable Long length) {}
}
