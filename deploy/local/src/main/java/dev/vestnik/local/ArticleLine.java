package dev.vestnik.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A public article in one line: its language, its headline, and who says so. */
final class ArticleLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleLine() {}

    /** The line of a value of the public topic. */
    static String of(byte[] value) {
        try {
            return line(JSON.readTree(value));
        } catch (IOException e) {
            return "  (a value that is no JSON: " + e.getMessage() + ")";
        }
    }

    private static String line(JsonNode article) {
        var version = article.path("version").asInt();
        var whoSaysSo = Stream.of(
                        article.path("source").path("name").asText(),
                        names("from ", article.path("attributions").valueStream()),
                        names("says ", article.path("quotations").valueStream().map(q -> q.path("speaker"))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return "  %-7s  %s  [%s%s%s]"
                .formatted(
                        article.path("language").asText(),
                        article.path("headline").asText(),
                        whoSaysSo,
                        version > 1 ? "; version " + version : "",
                        article.has("gone") ? "; gone from its site" : "");
    }

    private static String names(String label, Stream<JsonNode> named) {
        var names = named.map(item -> item.path("name").asText())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : label + names;
    }
}
