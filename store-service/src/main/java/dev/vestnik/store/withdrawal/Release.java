package dev.vestnik.store.withdrawal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That withdrawals of an article be taken back.
 *
 * @param restores their numbers in the log; in a request none means all of them
 */
public record Release(List<Long> restores, String authority, String reason) implements Statement {

    /**
     * Reads what a caller asks for.
     *
     * @throws jakarta.ws.rs.WebApplicationException if a field cannot be used; the problem names it
     */
    public static Release read(@Nullable JsonNode body) {
        var form = Form.of(body);
        return new Release(form.numbers("restores"), form.text("authority"), form.text("reason"));
    }

    /** The same, of the withdrawals that it came to. */
    public Release of(List<Long> sequences) {
        return new Release(sequences, authority, reason);
    }

    @Override
    public void tell(ObjectNode entry) {
        entry.put("kind", "restoration").put("scope", "article");
        entry.putArray("jurisdictions");
        entry.put("authority", authority).put("reason", reason);
        var restored = entry.putArray("restores");
        restores.forEach(restored::add);
    }
}
