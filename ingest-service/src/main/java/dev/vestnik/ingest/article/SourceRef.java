package dev.vestnik.ingest.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/** The site that carried the article; no host where the capture came without an address. */
@JsonInclude(Include.NON_NULL)
public record SourceRef(String id, String name, @Nullable String host) {}
