package dev.vestnik.store.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities, those that most articles name first. */
public record EntityList(List<Item> items) {

    /**
     * One of them.
     *
     * @param articles how many current versions name it, counted up to a thousand
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String id, String type, String name, @Nullable String wikidata, long articles) {}
}
