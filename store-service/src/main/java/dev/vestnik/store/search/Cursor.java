package dev.vestnik.store.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.moment.Moment;
import dev.vestnik.store.problem.Problem;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A place between two articles in an order; opaque to callers. It names what stands before it, no number of articles, so that
 * those that arrive move nothing.
 *
 * @param rank of the article before it, where they are ordered by relevance
 * @param since of which date on they are ordered by relevance; empty where all of them are
 */
public record Cursor(Instant datedAt, UUID id, Optional<Double> rank, Optional<Instant> since) {

    /** Reads the parameter {@code cursor}. */
    public static Cursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", 5);
            if (parts.length >= 2 && parts.length <= 4) {
                return new Cursor(
                        moment(parts[0]),
                        UUID.fromString(parts[1]),
                        parts.length > 2 ? Optional.of(Double.valueOf(parts[2])) : Optional.empty(),
                        parts.length > 3 ? Optional.of(moment(parts[3])) : Optional.empty());
            }
        } catch (IllegalArgumentException e) {
            // The answer is the same as for a cursor of one part.
        }
        throw Problem.badParameter("cursor", "The cursor is not one that a page gave.");
    }

    private static Instant moment(String text) {
        return Moment.parse(text).orElseThrow(IllegalArgumentException::new);
    }

    /** Whether it is a place in this order. */
    boolean isOf(Order order) {
        return rank.isPresent() == (order == Order.RELEVANCE);
    }

    @Override
    public String toString() {
        var place = datedAt + " " + id + rank.map(number -> " " + number).orElse("")
                + since.map(date -> " " + date).orElse("");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }
}
