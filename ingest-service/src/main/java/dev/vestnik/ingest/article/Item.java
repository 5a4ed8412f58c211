package dev.vestnik.ingest.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One entry of a list block; numbers as the page showed them at the capture. */
@JsonInclude(Include.NON_NULL)
public record Item(
        String title,
        @Nullable String uri,
        @Nullable OffsetDateTime publishedAt,
        @Nullable Long views,
        @Nullable Long comments,
        @Nullable Long reactions) {}
