package dev.vestnik.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.vestnik.ingest.problem.InvalidField;
import dev.vestnik.ingest.problem.JsonFault;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a source's settings from JSON; a field that nobody knows is refused, because it would be a wish unheard. */
public final class SettingsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new ParameterNamesModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SettingsJson() {}

    public static SourceSettings read(@Nullable String json) {
        return settings(object(json));
    }

    /** The settings with a JSON merge patch (RFC 7396) applied: a null takes a field away. The id stays. */
    public static SourceSettings patched(SourceSettings present, @Nullable String patch) {
        ObjectNode merged = JSON.valueToTree(present.form());
        object(patch).properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), change.getValue());
            }
        });
        var settings = settings(merged);
        if (!settings.id().equals(present.id())) {
            throw new InvalidField("id", "can't change from '" + present.id() + "' to '" + settings.id() + "'");
        }
        return settings;
    }

    private static ObjectNode object(@Nullable String json) {
        try {
            return JSON.readTree(Objects.requireNonNullElse(json, "")) instanceof ObjectNode object
                    ? object
                    : refuse("The body must be a JSON object");
        } catch (JsonProcessingException e) {
            throw new InvalidField("", "The body is no JSON: " + e.getOriginalMessage());
        }
    }

    private static ObjectNode refuse(String why) {
        throw new InvalidField("", why);
    }

    private static SourceSettings settings(JsonNode object) {
        try {
            return JSON.treeToValue(object, SourceForm.class).settings();
        } catch (JsonProcessingException e) {
            var fault = JsonFault.of(e);
            throw new InvalidField(Objects.requireNonNullElse(fault.field(), ""), fault.why());
        }
    }
}
