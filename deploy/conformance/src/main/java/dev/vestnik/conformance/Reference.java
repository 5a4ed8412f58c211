package dev.vestnik.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a consumer must hold after the committed records of the script, in their order. */
final class Reference {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Line> held = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new LinkedHashMap<>();

    void apply(Collection<Event> events) {
        events.forEach(this::apply);
    }

    private void apply(Event event) {
        try {
            if (event.value() == null) {
                held.remove(event.key());
                versions.remove(event.key());
            } else if (event.type().equals(Event.PUBLISHED)) {
                var article = JSON.readTree(event.value());
                var version = article.path("version").asInt();
                if (version >= versions.getOrDefault(event.key(), 0)) {
                    versions.put(event.key(), version);
                    held.put(event.key(), Line.of(article));
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The script has an article that is no JSON", e);
        }
    }

    /** What is held, by the articles' ids. */
    Map<String, Line> held() {
        return held;
    }
}
