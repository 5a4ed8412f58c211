package dev.vestnik.ingest.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/** A picture that belongs to the article. */
@JsonInclude(Include.NON_NULL)
public record Image(
        String uri, @Nullable String caption, @Nullable String credit) {}
