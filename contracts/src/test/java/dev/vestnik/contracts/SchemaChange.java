package dev.vestnik.contracts;

import com.fasterxml.jackson.databind.JsonNode;

/** One difference between a released schema and what is to follow it; {@code at} is its JSON Pointer in the schema. */
sealed interface SchemaChange {

    String at();

    /** A released schema may only gain optional parts: readers and producers of before must go on unchanged. */
    default boolean breaks() {
        return !(this instanceof Added);
    }

    /** A property or a definition is new. */
    record Added(String at) implements SchemaChange {}

    /** A property or a definition is gone. */
    record Removed(String at) implements SchemaChange {}

    /** Values are of another type, be it a narrower or a wider one. */
    record TypeChanged(String at, JsonNode before, JsonNode after) implements SchemaChange {}

    /** Producers of before may leave it out. */
    record NewlyRequired(String at, JsonNode property) implements SchemaChange {}

    /** Readers of before rely on it. */
    record NoLongerRequired(String at, JsonNode property) implements SchemaChange {}

    /** Readers of before don't know the value. */
    record ValueAdded(String at, JsonNode value) implements SchemaChange {}

    /** Producers of before write the value. */
    record ValueRemoved(String at, JsonNode value) implements SchemaChange {}

    /** A format, pattern, limit, reference or any other rule is new, gone or another one. */
    record RuleChanged(String at, JsonNode before, JsonNode after) implements SchemaChange {}
}
