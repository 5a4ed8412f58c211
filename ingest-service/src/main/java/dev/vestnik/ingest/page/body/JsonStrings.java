package dev.vestnik.ingest.page.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.Consumer;

/** Reads single strings out of JSON, or what a script holds of it; whether the rest is JSON does not matter. */
final class JsonStrings {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonStrings() {}

    /** The string that is the value of a key which ends here; empty if something else is. */
    static String value(String json, int from) {
        var start = json.indexOf('"', from);
        return start < 0 || !json.substring(from, start).strip().equals(":") ? "" : at(json, start, end(json, start));
    }

    /** Every string with at least so many characters, as written in the script. */
    static void each(String script, int length, Consumer<String> reader) {
        for (var start = script.indexOf('"'); start >= 0; ) {
            var end = end(script, start);
            if (end - start > length) {
                reader.accept(at(script, start, end));
            }
            start = script.indexOf('"', end + 1);
        }
    }

    /** Where the string ends that begins here: at its quotation mark, or with the script. */
    private static int end(String json, int start) {
        var end = start + 1;
        while (end < json.length() && json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private static String at(String json, int start, int end) {
        try {
            return end >= json.length() ? "" : MAPPER.readValue(json.substring(start, end + 1), String.class);
        } catch (JsonProcessingException noString) {
            return "";
        }
    }
}
