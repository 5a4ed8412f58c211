package dev.vestnik.training.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.model.Vectors;
import dev.vestnik.enrich.morphology.MorphologyStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the sets of targets. */
final class Targets {

    private static final Map<String, String> TYPES =
            Map.of("ORGANIZATION", "organisation", "COUNTRY", "place", "PERSON", "person");

    private final Step morphology = new MorphologyStep();
    private final Expressions expressions;

    /** @param expressions what is marked in some of the texts */
    Targets(Expressions expressions) {
        this.expressions = expressions;
    }

    /** Lines of the form {@code text, target, label}. */
    List<Target> ofTargets(List<JsonNode> lines, Language language, Vectors vectors) {
        var targets = new ArrayList<Target>();
        for (var line : lines) {
            var text = line.get("text").asText();
            var place = line.get("target");
            var type = place.path("type").asText("");
            var reading = Target.read(text, language, morphology, vectors);
            var ours = TYPES.getOrDefault(type, type.toLowerCase(Locale.ROOT));
            var label = Target.label(line.get("label").asInt());
            Target.of(text, reading, place, ours, label, expressions).ifPresent(targets::add);
        }
        return targets;
    }

    /** Lines of the form {@code text, opinions}; a target of both polarities is left out. */
    List<Target> ofOpinions(List<JsonNode> lines, Vectors vectors) {
        var targets = new ArrayList<Target>();
        for (var line : lines) {
            var text = line.get("text").asText();
            var reading = Target.read(text, Language.RUSSIAN, morphology, vectors);
            signs(line).forEach((place, sign) -> {
                if (sign != 0) {
                    Target.of(text, reading, place, "", Target.label(sign), expressions)
                            .ifPresent(targets::add);
                }
            });
        }
        return targets;
    }

    private static Map<JsonNode, Integer> signs(JsonNode line) {
        var signs = new LinkedHashMap<JsonNode, Integer>();
        for (var opinion : line.get("opinions")) {
            if (opinion.get("target").isObject()) {
                int sign = opinion.get("polarity").asText().equals("POS") ? 1 : -1;
                signs.merge(opinion.get("target"), sign, (one, other) -> one.equals(other) ? one : 0);
            }
        }
        return signs;
    }
}
