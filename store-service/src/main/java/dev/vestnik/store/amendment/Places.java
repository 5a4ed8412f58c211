package dev.vestnik.store.amendment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.store.withdrawal.Amending.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where an article has hidden words, by the fields that offsets count in. */
final class Places {

    private static final List<String> FIELDS = List.of("headline", "subheadline", "body");

    private Places() {}

    static Map<String, Ranges> of(ObjectNode article, Fingerprints words, HiddenEntities entities) {
        var places = new LinkedHashMap<String, Ranges>();
        for (var field : FIELDS) {
            var ranges = words.in(article.path(field).asText()).and(entities.mentions(field));
            if (!ranges.isEmpty()) {
                places.put(field, ranges);
            }
        }
        return places;
    }

    static List<Place> list(Map<String, Ranges> places) {
        return places.entrySet().stream()
                .flatMap(field -> field.getValue().items().stream()
                        .map(range -> new Place(field.getKey(), range.start(), range.end())))
                .toList();
    }
}
