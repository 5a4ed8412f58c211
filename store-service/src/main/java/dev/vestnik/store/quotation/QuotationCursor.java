package dev.vestnik.store.quotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.moment.Moment;
import dev.vestnik.store.problem.Problem;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place between two quotations in the order of newest first; opaque to callers. */
record QuotationCursor(Instant datedAt, UUID article, int ordinal) {

    static QuotationCursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", 4);
            if (parts.length == 3) {
                return new QuotationCursor(
                        Moment.parse(parts[0]).orElseThrow(IllegalArgumentException::new),
                        UUID.fromString(parts[1]),
                        Integer.parseInt(parts[2]));
            }
        } catch (IllegalArgumentException e) {
            // The answer is the same as for a cursor of one part.
        }
        throw Problem.badParameter("cursor", "The cursor is not one that a page gave.");
    }

    @Override
    public String toString() {
        var place = datedAt + " " + article + " " + ordinal;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }
}
