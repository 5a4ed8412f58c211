package dev.vestnik.training.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mention in the body of an enriched article, with its entity; the type as gold names it, empty for others. */
record Mentioned(String type, Span span, JsonNode mention, JsonNode entity) {

    static final List<String> TYPES = List.of("PER", "ORG", "LOC");

    private static final Map<String, String> GOLD_TYPE = Map.of("person", "PER", "organisation", "ORG", "place", "LOC");

    static List<Mentioned> in(JsonNode article) {
        var all = new ArrayList<Mentioned>();
        for (var entity : article.path("entities")) {
            var type = GOLD_TYPE.getOrDefault(entity.path("type").asText(), "");
            for (var mention : entity.path("mentions")) {
                if (mention.path("field").asText().equals("body")) {
                    Pieces.span(mention).ifPresent(span -> all.add(new Mentioned(type, span, mention, entity)));
                }
            }
        }
        return all;
    }

    /** How many characters it shares with a range. */
    int shared(Span other) {
        return Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()));
    }

    Optional<String> wikidata() {
        return Optional.ofNullable(entity.path("wikidata").textValue());
    }
}
