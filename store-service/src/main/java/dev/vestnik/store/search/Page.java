package dev.vestnik.store.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some articles in their order.
 *
 * @param next the cursor of the page that follows; absent on the last one
 * @param rankedSince where not the whole answer is ordered by relevance: these are the articles dated then or later
 * @param facets where they were asked for: by name, the values that most articles of the answer have
 * @param countedSince where the facets are not of the whole answer: they are of the articles dated then or later
 * @param histogram where it was asked for: all articles of the answer, by time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page(
        List<Item> items,
        @Nullable String next,
        @Nullable Instant rankedSince,
        @Nullable Map<String, List<Facet.Count>> facets,
        @Nullable Instant countedSince,
        @Nullable List<Histogram.Bucket> histogram) {

    /** Articles of which nothing is counted. */
    Page(List<Item> items, @Nullable String next, @Nullable Instant rankedSince) {
        this(items, next, rankedSince, null, null, null);
    }

    /**
     * What a list shows of an article's current version.
     *
     * @param goneAt since when its publisher no longer shows it; absent while it is there
     * @param highlights passages with the sought words, where they were asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID id,
            int version,
            String headline,
            String uri,
            String source,
            String language,
            @Nullable Instant publishedAt,
            Instant capturedAt,
            @Nullable Instant goneAt,
            @Nullable List<Passage> highlights) {

        Item with(List<Passage> passages) {
            return new Item(id, version, headline, uri, source, language, publishedAt, capturedAt, goneAt, passages);
        }
    }
}
