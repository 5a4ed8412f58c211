package dev.vestnik.ingest.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/** Who may read the page; {@code paywalled} only where the page itself says so, one way or the other. */
@JsonInclude(Include.NON_NULL)
public record Access(boolean free, @Nullable Boolean paywalled) {

    /** What a page without a word about payment means. */
    public static final Access OPEN = new Access(true, null);
}
