package dev.vestnik.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.contracts.SchemaChange.Added;
import dev.vestnik.contracts.SchemaChange.NewlyRequired;
import dev.vestnik.contracts.SchemaChange.NoLongerRequired;
import dev.vestnik.contracts.SchemaChange.Removed;
import dev.vestnik.contracts.SchemaChange.RuleChanged;
import dev.vestnik.contracts.SchemaChange.TypeChanged;
import dev.vestnik.contracts.SchemaChange.ValueAdded;
import dev.vestnik.contracts.SchemaChange.ValueRemoved;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what changed between two JSON Schemas. Words about the schema are free; a keyword that it doesn't know may not
 * change at all, and a reference is compared by its text, so it errs on the safe side.
 */
final class Compatibility {

    private static final Set<String> WORDS = Set.of("title", "description", "examples", "$comment", "deprecated");

    private Compatibility() {}

    static List<SchemaChange> changes(JsonNode released, JsonNode next) {
        return schema("", released, next).toList();
    }

    private static Stream<SchemaChange> schema(String at, JsonNode before, JsonNode after) {
        if (!before.isObject() || !after.isObject()) {
            return rule(at, before, after);
        }
        return names(before, after)
                .filter(keyword -> !WORDS.contains(keyword))
                .flatMap(keyword -> keyword(at, keyword, before.path(keyword), after.path(keyword)));
    }

    private static Stream<SchemaChange> keyword(String schema, String keyword, JsonNode before, JsonNode after) {
        var at = schema + "/" + keyword;
        return switch (keyword) {
            case "properties", "$defs" -> parts(at, before, after);
            case "items" -> schema(at, before, after);
            case "allOf" -> all(at, before, after);
            case "required" ->
                elements(before, after, name -> new NewlyRequired(at, name), name -> new NoLongerRequired(at, name));
            case "enum" -> values(at, before, after);
            case "type" -> before.equals(after) ? Stream.empty() : Stream.of(new TypeChanged(at, before, after));
            default -> rule(at, before, after);
        };
    }

    private static Stream<SchemaChange> parts(String at, JsonNode before, JsonNode after) {
        return names(before, after).flatMap(name -> {
            var part = at + "/" + name;
            if (!before.has(name)) {
                return Stream.of(new Added(part));
            }
            return after.has(name) ? schema(part, before.path(name), after.path(name)) : Stream.of(new Removed(part));
        });
    }

    private static Stream<SchemaChange> all(String at, JsonNode before, JsonNode after) {
        if (before.size() != after.size()) {
            return rule(at, before, after);
        }
        return IntStream.range(0, before.size())
                .boxed()
                .flatMap(i -> schema(at + "/" + i, before.path(i), after.path(i)));
    }

    private static Stream<SchemaChange> values(String at, JsonNode before, JsonNode after) {
        if (!before.isArray() || !after.isArray()) {
            return rule(at, before, after); // a list that is new or gone: closed or opened
        }
        return elements(before, after, value -> new ValueAdded(at, value), value -> new ValueRemoved(at, value));
    }

    private static Stream<SchemaChange> elements(
            JsonNode before,
            JsonNode after,
            Function<JsonNode, SchemaChange> added,
            Function<JsonNode, SchemaChange> removed) {
        var earlier = before.valueStream().toList();
        var later = after.valueStream().toList();
        return Stream.concat(
                later.stream().filter(element -> !earlier.contains(element)).map(added),
                earlier.stream().filter(element -> !later.contains(element)).map(removed));
    }

    private static Stream<SchemaChange> rule(String at, JsonNode before, JsonNode after) {
        return before.equals(after) ? Stream.empty() : Stream.of(new RuleChanged(at, before, after));
    }

    private static Stream<String> names(JsonNode before, JsonNode after) {
        return Stream.concat(before.propertyStream(), after.propertyStream())
                .map(property -> property.getKey())
                .distinct();
    }
}
