package dev.vestnik.store.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest articles of a query, as JSON Feed 1.1 names things.
 *
 * @param nextUrl where older ones are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Feed(
        String version,
        String title,
        @JsonProperty("feed_url") String feedUrl,
        @JsonProperty("next_url") @Nullable String nextUrl,
        List<Item> items) {

    /**
     * An article.
     *
     * @param text its first paragraph
     */
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") Instant date,
            String language) {}
}
