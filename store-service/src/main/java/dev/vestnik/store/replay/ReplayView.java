package dev.vestnik.store.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A replay as callers see it.
 *
 * @param criteria as asked
 * @param state running, stopped, done or failed
 * @param position the last article that was sent; they go in the order of their ids
 * @param sent articles
 * @param refused articles that are too large for the broker, or that words were taken out of
 * @param failure of a failed one, why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayView(
        long id,
        @JsonRawValue String criteria,
        int perSecond,
        String state,
        @Nullable UUID position,
        long sent,
        long refused,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable String failure) {

    static ReplayView of(Replay replay) {
        return new ReplayView(
                replay.id,
                replay.criteria,
                replay.perSecond,
                replay.state,
                replay.position,
                replay.sent,
                replay.refused,
                replay.createdAt,
                replay.endedAt,
                replay.failure);
    }

    /** Some of them. */
    record Listed(List<ReplayView> items) {}
}
