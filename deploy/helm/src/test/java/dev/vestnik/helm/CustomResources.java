package dev.vestnik.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Set;

/** The schema of a custom resource, which refuses fields that it does not name. */
final class CustomResources {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialect.builder(Dialects.getDraft202012())
            .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
            .build());

    /** They only say which of the named fields go together. */
    private static final Set<String> ALTERNATIVES = Set.of("oneOf", "anyOf", "allOf", "not");

    private CustomResources() {}

    /** What a definition finds wrong with an object of its kind. */
    static List<Error> errors(JsonNode definition, JsonNode object) {
        for (var version : definition.at("/spec/versions")) {
            if (object.path("apiVersion")
                    .asText()
                    .endsWith("/" + version.path("name").asText())) {
                var schema = version.at("/schema/openAPIV3Schema").deepCopy();
                close(schema);
                ((ObjectNode) schema.path("properties")).putObject("metadata"); // Kubernetes' own
                return REGISTRY.getSchema(schema).validate(object);
            }
        }
        throw new AssertionError("No such version: " + object.path("apiVersion"));
    }

    /** What a schema of OpenAPI means in a cluster: what is not named is not there, numbers may be written as text. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode node) {
            var open = node.path("x-kubernetes-preserve-unknown-fields").asBoolean();
            if (node.path("properties").isObject() && !open) {
                node.put("additionalProperties", false);
            }
            if (node.path("x-kubernetes-int-or-string").asBoolean()) {
                node.remove(List.of("type", "anyOf"));
            }
        }
        schema.properties().stream()
                .filter(part -> !ALTERNATIVES.contains(part.getKey()))
                .forEach(part -> close(part.getValue()));
    }
}
