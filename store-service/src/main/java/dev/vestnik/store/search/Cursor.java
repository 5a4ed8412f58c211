package dev.vestnik.store.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.problem.Problem;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;

/** A place between two articles in the order of newest first; opaque to callers. */
record Cursor(Instant datedAt, UUID id) {

    static Cursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", 2);
            if (parts.length == 2) {
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            }
        } catch (DateTimeParseException | IllegalArgumentException e) {
            // The answer is the same as for a cursor of one part.
        }
        throw Problem.badParameter("cursor", "The cursor is not one that a page gave.");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((datedAt + " " + id).getBytes(UTF_8));
    }
}
