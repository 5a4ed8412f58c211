package dev.vestnik.ingest.page.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;

/** The nodes of a page's JSON-LD, however they are nested; scripts that are no JSON are as if they were not there. */
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Pattern ARTICLE = Pattern.compile("(?:.*Article|.*BlogPosting|Report|Review)");

    private JsonLd() {}

    /** The node that describes an article and has a headline; a missing node if there is none. */
    static JsonNode article(Document page) {
        var nodes = new ArrayList<JsonNode>();
        for (var script : page.select("script[type~=(?i)ld\\+json]")) {
            collect(parse(script.data()), nodes);
        }
        return nodes.stream()
                .filter(JsonLd::isArticle)
                .filter(node -> node.hasNonNull("headline") || node.hasNonNull("datePublished"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isArray()) {
            node.forEach(part -> collect(part, into));
        } else if (node.isObject()) {
            into.add(node);
            collect(node.path("@graph"), into);
            collect(node.path("mainEntity"), into);
        }
    }

    private static boolean isArticle(JsonNode node) {
        return each(node.path("@type")).stream()
                .anyMatch(type -> ARTICLE.matcher(type.asText()).matches());
    }

    /** The elements of an array, or the one value that stands where an array might. */
    static List<JsonNode> each(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).toList()
                : (node.isMissingNode() || node.isNull()) ? List.of() : List.of(node);
    }
}
