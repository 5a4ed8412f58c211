package dev.vestnik.store.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article that was found: where it stands among the newest, and by what it is counted. */
record Found(
        UUID id,
        Instant datedAt,
        String source,
        String language,
        List<String> topics,
        List<String> entities,
        @Nullable String tone) {

    /** The place behind it. */
    Cursor cursor() {
        return new Cursor(datedAt, id, Optional.empty(), Optional.empty());
    }
}
