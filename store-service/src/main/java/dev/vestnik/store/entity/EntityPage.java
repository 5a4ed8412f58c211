package dev.vestnik.store.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vestnik.store.quotation.Quotation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What current versions say of an entity.
 *
 * @param names everything it is called, in whatever language
 * @param overTime the spans of time in which it is named, oldest first
 * @param roles the offices that articles say it holds, the most frequent first
 * @param together who and what the newest articles name beside it, the most frequent first
 * @param quotationsBy the newest of its words
 * @param quotationsAbout the newest words of others that name it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntityPage(
        String id,
        String type,
        String name,
        @Nullable String wikidata,
        List<String> names,
        List<Span> overTime,
        List<Role> roles,
        List<EntityList.Item> together,
        List<Quotation> quotationsBy,
        List<Quotation> quotationsAbout) {

    /**
     * A day, week or month.
     *
     * @param sentiment towards it, the mean of all articles that have one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Span(
            Instant start,
            long articles,
            long mentions,
            @Nullable Double sentiment) {}

    /** An office. */
    public record Role(String title, long articles, Instant last) {}
}
