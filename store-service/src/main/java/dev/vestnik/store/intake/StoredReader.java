package dev.vestnik.store.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.store.intake.FoundValues.EntityValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads again what the store has written. Thread-safe. */
@ApplicationScoped
public class StoredReader {

    private static final List<String> OF_THE_STORE =
            List.of("version", "pubStatus", "withheldIn", "storedAt", "gone", "redactions", "corrections");

    /** Keeps every number as it is written: 0.10 stays 0.10. */
    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .findAndAddModules()
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    /** A document as a tree, to be changed and written again. */
    public ObjectNode tree(String document) {
        try {
            return (ObjectNode) json.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored article is no JSON", e);
        }
    }

    /** The article that a document shows, with the document as its JSON; empty where its text is erased. */
    public Optional<EnrichedArticle> article(String document) {
        return article(tree(document));
    }

    /** The same of a document's tree. */
    public Optional<EnrichedArticle> article(ObjectNode document) {
        if (!document.has("body")) {
            return Optional.empty();
        }
        try {
            var value = json.treeToValue(document.deepCopy().remove(OF_THE_STORE), EnrichedValue.class);
            return Optional.of(value.article(document.toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored article is none", e);
        }
    }

    /** By what the store knows an entity of an article. */
    public Optional<String> key(JsonNode entity) {
        try {
            return FindingsReader.keyOf(json.treeToValue(entity, EntityValue.class));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // as odd as that it is not found by
        }
    }
}
