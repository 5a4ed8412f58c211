package dev.vestnik.ingest.page.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** JSON as publishers write it: with comments, trailing commas, raw line breaks, escaped as HTML or wrapped in CDATA; several in a row. */
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(?:/[/*]\\s*)?(?:<!\\[CDATA\\[|<!--)(?:\\s*\\*/)?|(?:/[/*]\\s*)?(?:]]>|-->)(?:\\s*\\*/)?\\s*$");

    private static final Pattern ESCAPED = Pattern.compile("^\\s*[\\[{]\\s*&quot;");

    /** What can be saved from a text that stays broken: quoted values of one line, by their well-known names. */
    private static final Pattern FIELD = Pattern.compile(
            "\"(@type|headline|datePublished|dateModified|articleSection)\"\\s*:\\s*\"((?:[^\"\\\\\\n]++|\\\\.){0,500}+)\"\\s*[,}\\]\\n]");

    private JsonText() {}

    /** The values in the text, in their order; none if nothing in it can be read. */
    static List<JsonNode> parse(String text) {
        var json = WRAPPING.matcher(text).replaceAll("");
        if (ESCAPED.matcher(json).find()) {
            json = Parser.unescapeEntities(json, false);
        }
        var values = new ArrayList<JsonNode>();
        try (var iterator = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(json)) {
            while (iterator.hasNextValue()) {
                values.add(iterator.nextValue());
            }
        } catch (JsonProcessingException broken) {
            if (values.isEmpty()) {
                values.add(saved(json));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Text in memory can always be read", e);
        }
        return values;
    }

    /** The first value of each field: that of the outermost object, as publishers order them. */
    private static JsonNode saved(String json) {
        var node = JsonNodeFactory.instance.objectNode();
        var field = FIELD.matcher(json);
        while (field.find()) {
            if (!node.has(field.group(1))) {
                node.put(field.group(1), field.group(2).replace("\\/", "/").replace("\\\"", "\""));
            }
        }
        return node;
    }
}
