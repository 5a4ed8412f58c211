package dev.vestnik.store.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.problem.Problem;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A place between two articles in an order; opaque to callers. It names what stands before it, no number of articles, so that
 * those that arrive move nothing.
 *
 * @param rank of the article before it, where they are ordered by relevance
 */
public record Cursor(Optional<Double> rank, Instant datedAt, UUID id) {

    /** Reads the parameter {@code cursor}. */
    public static Cursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", 4);
            if (parts.length == 2 || parts.length == 3) {
                return new Cursor(
                        parts.length == 2 ? Optional.empty() : Optional.of(Double.valueOf(parts[2])),
                        Instant.parse(parts[0]),
                        UUID.fromString(parts[1]));
            }
        } catch (DateTimeParseException | IllegalArgumentException e) {
            // The answer is the same as for a cursor of one part.
        }
        throw Problem.badParameter("cursor", "The cursor is not one that a page gave.");
    }

    /** Whether it is a place in this order. */
    boolean isOf(Order order) {
        return rank.isPresent() == (order == Order.RELEVANCE);
    }

    @Override
    public String toString() {
        var place = datedAt + " " + id + rank.map(number -> " " + number).orElse("");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }
}
