package dev.vestnik.ingest.coverage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One page of a source, read.
 *
 * @param at when what it says appeared, as far as is known
 * @param language of the article, if there is one
 */
public record Reading(Instant at, Quality quality, @Nullable String language) {

    boolean isArticle() {
        return quality != Quality.FAILED;
    }
}
