package dev.vestnik.store.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was made of an article's words, once some of them are black.
 *
 * @param black by field
 * @param wholePassages whether passages are hidden; otherwise names are, and passages with them stay
 */
record Derived(ObjectNode article, Map<String, Ranges> black, boolean wholePassages) {

    private static final List<String> OF_PASSAGES =
            List.of("quotations", "opinions", "attributions", "claims", "denials");
    private static final List<String> SPANS = List.of("content", "cue", "what", "evidence");

    /** Takes out what was made of black words, and everything that says something of the entities with these ids. */
    boolean takeOut(Set<String> hidden) {
        boolean lost = false;
        if (wholePassages) {
            for (var list : OF_PASSAGES) {
                lost |= remove(list, this::isBlack);
            }
        }
        lost |= remove(
                "opinions", opinion -> isOf(opinion.path("holder"), hidden) || isOf(opinion.path("target"), hidden));
        lost |= remove("attributions", attribution -> isOf(attribution, hidden));
        var gone = new HashSet<>(hidden);
        for (var entity : article.path("entities")) {
            var mentions = entity.path("mentions");
            if (retain(mentions.iterator(), mention -> !isBlackMention(mention)) && mentions.isEmpty()) {
                gone.add(entity.path("id").asText());
            }
        }
        lost |= remove("entities", entity -> gone.contains(entity.path("id").asText()));
        for (var list : article) {
            if (list instanceof ArrayNode items) {
                items.forEach(item -> forget(item, gone, hidden));
            }
        }
        return lost;
    }

    /** No reference to an entity that is no longer there; of one that is hidden neither name nor office. */
    private static void forget(JsonNode node, Set<String> gone, Set<String> hidden) {
        if (node instanceof ObjectNode object) {
            if (isOf(object, hidden)) {
                var name = object.path("name").asText();
                object.put(
                        "name", Ranges.of(List.of(new Range(0, name.length()))).blacken(name));
                object.remove("role");
            }
            if (gone.contains(object.path("entity").asText(""))) {
                object.remove("entity");
            }
            if (gone.contains(object.path("employerEntity").asText(""))) {
                object.remove("employerEntity");
            }
        }
        node.forEach(inner -> forget(inner, gone, hidden));
    }

    private boolean isBlack(JsonNode item) {
        var body = black.get("body");
        return body != null
                && SPANS.stream()
                        .map(item::path)
                        .filter(JsonNode::isObject)
                        .anyMatch(span -> body.overlap(range(span)));
    }

    private boolean isBlackMention(JsonNode mention) {
        var ranges = black.get(mention.path("field").asText());
        return ranges != null && ranges.overlap(range(mention));
    }

    private static boolean isOf(JsonNode party, Set<String> ids) {
        return ids.contains(party.path("entity").asText(""));
    }

    private boolean remove(String list, Predicate<JsonNode> unwanted) {
        return retain(article.path(list).iterator(), item -> !unwanted.test(item));
    }

    private static boolean retain(Iterator<JsonNode> items, Predicate<JsonNode> wanted) {
        boolean removed = false;
        while (items.hasNext()) {
            if (!wanted.test(items.next())) {
                items.remove();
                removed = true;
            }
        }
        return removed;
    }

    static Range range(JsonNode span) {
        return new Range(span.path("start").asInt(), span.path("end").asInt());
    }
}
