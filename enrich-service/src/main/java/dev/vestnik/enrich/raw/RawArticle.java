package dev.vestnik.enrich.raw;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.enrich.article.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A raw article whole, unknown fields included; it has an {@code id} and a {@code body}. Whoever enriches it owns the tree. */
public record RawArticle(ObjectNode json) {

    public String id() {
        return json.path("id").textValue();
    }

    public Optional<String> capturedAt() {
        return text("capturedAt");
    }

    /** The language that the page claims. */
    public Optional<String> language() {
        return text("language");
    }

    /** The fields to be read, as far as they are there. */
    public Map<Field, String> texts() {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            text(field.json()).ifPresent(value -> texts.put(field, value));
        }
        return texts;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(json.path(name).textValue());
    }
}
