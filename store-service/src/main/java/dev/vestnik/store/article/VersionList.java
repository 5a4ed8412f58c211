package dev.vestnik.store.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vestnik.store.change.Changes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of an article, oldest number first, without their texts. */
public record VersionList(List<Item> items) {

    /**
     * One version.
     *
     * @param changes how much it says otherwise than the one before; absent for the first one and where a text is erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            int version,
            String contentHash,
            Instant capturedAt,
            Instant storedAt,
            boolean current,
            Changes.@Nullable Summary changes) {}
}
