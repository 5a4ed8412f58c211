package dev.vestnik.store.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Blackens the words of one amendment wherever an article's JSON has them. For one article and one thread. */
final class Blackening {

    /** Codes, addresses, times, and what is said of the source and of the work done. */
    private static final Set<String> NO_TEXT = Set.of(
            "id",
            "uri",
            "requestedUri",
            "file",
            "source",
            "language",
            "publishedAt",
            "modifiedAt",
            "capturedAt",
            "contentHash",
            "access",
            "extraction",
            "archive",
            "fingerprint",
            "enrichment",
            "qcode",
            "wikidata",
            "type",
            "kind",
            "field",
            "label",
            "entity",
            "employerEntity",
            "redactions",
            "corrections");

    private final ObjectNode article;
    private final Amendment amendment;
    private final HiddenEntities entities;
    private final Fingerprints words;
    private final Map<String, Ranges> black;
    private boolean changed;

    Blackening(ObjectNode article, Amendment amendment, HiddenEntities entities) {
        this.article = article;
        this.amendment = amendment;
        this.entities = entities;
        this.words = new Fingerprints(amendment.articleId, amendment.hiddenWords()).with(entities.words());
        this.black = Places.of(article, words, entities);
        this.changed = !black.isEmpty();
    }

    /** Whether it changed anything. */
    boolean run() {
        black.forEach((field, ranges) ->
                article.put(field, ranges.blacken(article.path(field).asText())));
        blackenBlocks();
        walk(article);
        var lost = new Derived(article, black, amendment.entity == null).takeOut(entities.ids());
        if (changed || lost) {
            article.remove("keyPhrases"); // in their dictionary form, they cannot be compared
            tell();
        }
        return changed || lost;
    }

    /** A block repeats a part of the body; what is black there is black here, also where words go on in the next block. */
    private void blackenBlocks() {
        var body = black.getOrDefault("body", Ranges.of(List.of()));
        for (var block : article.path("blocks")) {
            var text = block.path("text").asText();
            int length = text.codePointCount(0, text.length());
            int start = block.path("start").asInt(-1);
            if (start >= 0 && block.path("end").asInt() - start == length) {
                ((ObjectNode) block).put("text", body.within(start, length).blacken(text));
            }
        }
    }

    private void walk(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var field : List.copyOf(object.properties())) {
                if (!NO_TEXT.contains(field.getKey())) {
                    object.set(field.getKey(), walked(field.getValue()));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, walked(array.get(i)));
            }
        }
    }

    private JsonNode walked(JsonNode node) {
        if (!node.isTextual()) {
            walk(node);
            return node;
        }
        var ranges = words.in(node.textValue());
        changed |= !ranges.isEmpty();
        return ranges.isEmpty() ? node : TextNode.valueOf(ranges.blacken(node.textValue()));
    }

    private void tell() {
        var redactions = article.withArray("redactions");
        Places.list(black).forEach(place -> redactions
                .addObject()
                .put("sequence", amendment.sequence)
                .put("scope", amendment.scope)
                .put("field", place.field())
                .put("start", place.start())
                .put("end", place.end()));
    }
}
