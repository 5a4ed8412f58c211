package dev.vestnik.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.model.Features;
import java.util.List;

/** Parts of a set for cross-validation. A line is in one of them by its document, whatever the order of the lines. */
public record Folds(int count) {

    /** Five of them. */
    public static final Folds FIVE = new Folds(5);

    /** The fold of an id; lines whose ids are equal stay together. */
    public int of(String id) {
        return Math.floorMod(Features.hash(id), count);
    }

    /** The lines that are in a fold, to measure with. */
    public List<JsonNode> in(int fold, List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> of(line.get("id").asText()) == fold)
                .toList();
    }

    /** The lines that are not, to learn from. */
    public List<JsonNode> outside(int fold, List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> of(line.get("id").asText()) != fold)
                .toList();
    }
}
