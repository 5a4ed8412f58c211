package dev.vestnik.store.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The publisher no longer shows an article.
 *
 * @param noticedAt when that was first seen
 * @param reason one word of the contract's, such as {@code not-found}
 */
public record GoneNotice(UUID id, Instant noticedAt, String reason, Optional<String> trace) implements Arrival {

    /** A notice that belongs to no trace. */
    public GoneNotice(UUID id, Instant noticedAt, String reason) {
        this(id, noticedAt, reason, Optional.empty());
    }

    /** The same in a trace. */
    public GoneNotice in(Optional<String> trace) {
        return new GoneNotice(id, noticedAt, reason, trace);
    }
}
