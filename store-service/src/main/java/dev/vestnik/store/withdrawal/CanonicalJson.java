package dev.vestnik.store.withdrawal;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * One text for one JSON value: that of RFC 8785, for values without fractions. No spaces; fields in the order of their names;
 * in strings only quotation mark, backslash and control characters are escaped, the latter as {@code \b \t \n \f \r} or with
 * lower-case {@code \}{@code u00xx}; integers of at most 53 bits in decimal.
 */
final class CanonicalJson {

    private static final long EXACT = 1L << 53;

    private CanonicalJson() {}

    /**
     * The text of a value.
     *
     * @throws IllegalArgumentException if it has a number with a fraction, or one that not everybody reads exactly
     */
    static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT ->
                value.properties().stream()
                        .sorted(Map.Entry.comparingByKey()) // by UTF-16 units, as Java compares strings
                        .map(field -> string(field.getKey()) + ":" + of(field.getValue()))
                        .collect(joining(",", "{", "}"));
            case ARRAY -> value.valueStream().map(CanonicalJson::of).collect(joining(",", "[", "]"));
            case STRING -> string(value.textValue());
            case NUMBER -> number(value);
            case BOOLEAN, NULL -> value.asText();
            default -> throw new IllegalArgumentException("A " + value.getNodeType() + " is no JSON.");
        };
    }

    private static String number(JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToLong() || Math.abs(number.longValue()) >= EXACT) {
            throw new IllegalArgumentException("The number " + number + " is no integer of 53 bits.");
        }
        return Long.toString(number.longValue());
    }

    private static String string(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(unit < 0x20 ? "\\u00%02x".formatted(unit) : String.valueOf((char) unit));
            }
        });
        return quoted.append('"').toString();
    }
}
