package dev.vestnik.store.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.store.search.Histogram;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source has given.
 *
 * @param name as its newest article has it
 * @param newest when its newest article is dated
 * @param lastDay how many are dated in the last 24 hours
 * @param edited how many have more than one version
 * @param gone how many their publisher no longer shows
 * @param languages of its newest two thousand articles, the most frequent first
 * @param topics of these, the most frequent first
 * @param overTime how many are dated when, oldest first
 * @param coverage what was last told of it on {@code news.sources.v1}; absent if nothing ever was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourcePage(
        String id,
        @Nullable String name,
        Instant newest,
        long lastDay,
        long articles,
        long edited,
        long gone,
        List<Share> languages,
        List<Share> topics,
        List<Histogram.Bucket> overTime,
        @Nullable JsonNode coverage) {

    /** How many articles have a value. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(String value, @Nullable String name, long articles) {}
}
