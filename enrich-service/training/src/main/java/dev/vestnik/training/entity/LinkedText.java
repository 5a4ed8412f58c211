package dev.vestnik.training.entity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.NameSpan;
import dev.vestnik.enrich.article.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text, read as the service reads it, with the names that people have linked with Wikidata. */
record LinkedText(Document document, List<Linked> names) {

    /**
     * A name and its item; none where people found that Wikidata has none.
     *
     * @param label what Wikidata calls it, where that is known
     */
    record Linked(NameSpan name, Optional<String> item, Optional<String> label) {}

    static LinkedText of(JsonNode line, Step morphology) {
        var document = new Document(Map.of(Field.BODY, line.get("text").asText()), Optional.empty());
        Language.ofTag(line.get("language").asText()).ifPresent(document::isIn);
        morphology.read(document);
        var names = new ArrayList<Linked>();
        for (var entity : line.get("entities")) {
            if (entity.has("wikidata")) {
                var item = Optional.of(entity.get("wikidata"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText);
                var label = Optional.of(entity.path("label").asText()).filter(one -> !one.isBlank());
                span(document, entity).ifPresent(name -> names.add(new Linked(name, item, label)));
            }
        }
        document.recognised(names.stream().map(Linked::name).toList());
        return new LinkedText(document, names);
    }

    private static Optional<NameSpan> span(Document document, JsonNode entity) {
        var tokens = document.body().tokens();
        int start = entity.get("start").asInt();
        int end = entity.get("end").asInt();
        int from = 0;
        while (from < tokens.size() && tokens.get(from).end() <= start) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < end) {
            to++;
        }
        if (to == from) {
            return Optional.empty();
        }
        return Optional.of(
                new NameSpan(Field.BODY, from, to, type(entity.get("type").asText()), 1));
    }

    private static EntityType type(String type) {
        return switch (type) {
            case "PER" -> EntityType.PERSON;
            case "LOC" -> EntityType.PLACE;
            default -> EntityType.ORGANISATION;
        };
    }
}
