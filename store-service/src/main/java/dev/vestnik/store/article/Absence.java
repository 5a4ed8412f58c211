package dev.vestnik.store.article;

import java.time.Instant;
import java.util.Optional;

/**
 * That the publisher did not show an article any more, and whether it still doesn't.
 *
 * @param endedAt when it was captured again; empty while it is gone
 */
record Absence(Instant noticedAt, String reason, Optional<Instant> endedAt) {

    static Absence since(Instant noticedAt, String reason) {
        return new Absence(noticedAt, reason, Optional.empty());
    }

    boolean isOver() {
        return endedAt.isPresent();
    }

    /** Whether it was gone at that moment. */
    boolean covers(Instant moment) {
        return !noticedAt.isAfter(moment)
                && endedAt.filter(end -> !end.isAfter(moment)).isEmpty();
    }

    Absence endedBy(Instant capturedAt) {
        return new Absence(noticedAt, reason, Optional.of(capturedAt));
    }
}
