package dev.vestnik.store.quotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words of a speaker in the current version of an article.
 *
 * @param kind direct or indirect
 * @param about ids of the entities that the words name
 * @param datedAt when the article was published or, where it states no time, captured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quotation(
        String content,
        String kind,
        String language,
        @Nullable Speaker speaker,
        List<String> about,
        Instant datedAt,
        Source article) {

    /**
     * Who speaks.
     *
     * @param entity its id, where the article names the speaker as an entity
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Speaker(
            @Nullable String entity,
            @Nullable String name,
            @Nullable String role) {}

    /** The article that has it. */
    public record Source(UUID id, String headline, String uri, String source) {}
}
