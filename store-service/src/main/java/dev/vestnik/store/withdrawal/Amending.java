package dev.vestnik.store.withdrawal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * That a part of an article be withdrawn, or a note be put on it.
 *
 * @param version the current one when it was decided
 * @param contentHash of that version
 * @param places where in that version the words stand that are no longer to be read
 */
public record Amending(Demand demand, int version, String contentHash, List<Place> places) implements Statement {

    /** A part of a field, half-open, in code points. */
    public record Place(String field, int start, int end) {}

    @Override
    public void tell(ObjectNode entry) {
        demand.tell(entry);
        var text = entry.putObject("text").put("version", version).put("contentHash", contentHash);
        if (!places.isEmpty()) {
            var told = text.putArray("places");
            places.forEach(place -> told.addObject()
                    .put("field", place.field())
                    .put("start", place.start())
                    .put("end", place.end()));
        }
    }
}
