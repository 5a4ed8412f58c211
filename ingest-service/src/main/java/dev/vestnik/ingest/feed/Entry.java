package dev.vestnik.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.vestnik.ingest.article.Sha256;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of a feed: what the publisher says there is at {@code link}. */
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
        List<Enclosure> enclosures) {

    public Entry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
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
