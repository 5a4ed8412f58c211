package dev.vestnik.ingest.fetch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How far we have read a document: its validators exactly as the server sent them. */
@Embeddable
@JsonInclude(Include.NON_NULL)
public record Cursor(
        @Column(name = "etag") @Nullable String etag,
        @Column(name = "last_modified") @Nullable String lastModified) {

    /** Nothing read yet: the next request is unconditional. */
    public static final Cursor START = new Cursor(null, null);
}
