package dev.vestnik.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a consumer holds of an article, as a line of its state says it.
 *
 * @param fields all but the id, each as text
 */
record Line(String id, Map<String, String> fields) {

    private static final List<String> NAMES =
            List.of("version", "revision", "pubStatus", "withheldIn", "bodyLength", "mentions");

    /** A line of a consumer's state; without the fields that it lacks. Empty for a line that is of no article. */
    static Optional<Line> read(JsonNode line) {
        if (!line.path("id").isTextual()) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            if (line.has(name)) {
                fields.put(name, line.path(name).toString());
            }
        }
        fields.putIfAbsent("withheldIn", "[]");
        return Optional.of(new Line(line.path("id").asText(), fields));
    }

    /** What is to be held of an article. */
    static Line of(JsonNode article) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", article.path("version").toString());
        fields.put("revision", article.path("enrichment").path("revision").toString());
        fields.put("pubStatus", article.path("pubStatus").toString());
        fields.put(
                "withheldIn",
                article.has("withheldIn") ? article.path("withheldIn").toString() : "[]");
        var body = article.path("body").asText();
        fields.put("bodyLength", String.valueOf(body.codePointCount(0, body.length())));
        fields.put("mentions", mentions(article));
        return new Line(article.path("id").asText(), fields);
    }

    /** As the article has them: that their words are what the offsets cut out is what the contracts promise. */
    private static String mentions(JsonNode article) {
        var texts = JsonNodeFactory.instance.arrayNode();
        for (var entity : article.path("entities")) {
            for (var mention : entity.path("mentions")) {
                texts.add(mention.path("text"));
            }
        }
        return texts.toString();
    }

    /** What another line says otherwise, a field each. */
    List<String> differences(Line found) {
        var differences = new ArrayList<String>();
        fields.forEach((name, value) -> {
            var other = found.fields.get(name);
            if (other == null) {
                differences.add("no field " + name);
            } else if (!other.equals(value)) {
                differences.add(name + " " + other + " instead of " + value);
            }
        });
        return differences;
    }
}
