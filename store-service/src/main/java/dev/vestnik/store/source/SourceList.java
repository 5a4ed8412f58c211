package dev.vestnik.store.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sources in the order of their ids.
 *
 * @param next the last id, where more follow: what {@code after} wants
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceList(List<Item> items, @Nullable String next) {

    /**
     * One of them.
     *
     * @param newest when its newest article is dated
     * @param lastDay how many are dated in the last 24 hours
     * @param coverage what was last told of it on {@code news.sources.v1}; absent if nothing ever was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String id,
            Instant newest,
            long lastDay,
            @Nullable JsonNode coverage) {}
}
