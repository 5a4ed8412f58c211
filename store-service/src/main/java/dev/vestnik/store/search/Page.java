package dev.vestnik.store.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some articles, newest first.
 *
 * @param next the cursor of the page that follows; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Page(List<Item> items, @Nullable String next) {

    /**
     * What a list shows of an article's current version.
     *
     * @param goneAt since when its publisher no longer shows it; absent while it is there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            UUID id,
            int version,
            String headline,
            String uri,
            String source,
            String language,
            @Nullable Instant publishedAt,
            Instant capturedAt,
            @Nullable Instant goneAt) {}
}
