package dev.vestnik.ingest.push;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** What the fields of a ninjs item say, whichever version named them. */
record NinjsFields(JsonNode item) {

    String headline() {
        var main = ofRole("headlines", "main");
        var any = main == null
                ? list("headlines")
                        .map(one -> one.path("value").asText(""))
                        .findFirst()
                        .orElse(null)
                : main;
        return any == null ? Objects.requireNonNullElse(text("headline", "title"), "") : any;
    }

    /** HTML where there is any, else text with a paragraph a line. */
    String body() {
        var html = item.path("body_html").asText(item.path("body_xhtml").asText(null));
        var bodies = list("bodies").toList();
        var listed = bodies.stream()
                .filter(body -> body.path("contenttype")
                        .asText(body.path("contentType").asText(""))
                        .contains("html"))
                .findFirst()
                .map(body -> body.path("value").asText());
        if (html != null || listed.isPresent()) {
            return html == null ? listed.orElse("") : html;
        }
        var text = item.path("body_text")
                .asText(bodies.isEmpty() ? "" : bodies.getFirst().path("value").asText(""));
        return String.join(
                "",
                text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> "<p>" + Entities.escape(line) + "</p>")
                        .toList());
    }

    List<String> authors() {
        var names = new ArrayList<String>();
        Stream.of("by", "byline")
                .map(name -> item.path(name).asText(""))
                .filter(name -> !name.isBlank())
                .limit(1)
                .forEach(names::add);
        if (names.isEmpty()) {
            list("people")
                    .filter(person -> person.path("rel").asText("").matches("(?i).*(?:author|writer|creator|by).*"))
                    .map(person -> person.path("name").asText(""))
                    .filter(name -> !name.isBlank())
                    .forEach(names::add);
        }
        return names;
    }

    List<String> keywords() {
        return Stream.of("keyword", "keywords", "subject", "subjects")
                .flatMap(this::list)
                .map(one -> one.isTextual() ? one.asText() : one.path("name").asText(""))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** The value of the list's first entry that plays this role. */
    @Nullable String ofRole(String list, String role) {
        return list(list)
                .filter(one -> one.path("role").asText("").contains(role))
                .map(one -> one.path("value").asText(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<JsonNode> list(String name) {
        return StreamSupport.stream(item.path(name).spliterator(), false);
    }

    /** The first of these fields that has a text, or is a list whose first entry has a name. */
    @Nullable String text(String... names) {
        for (var name : names) {
            var value = item.path(name).isArray() ? item.path(name).path(0).path("name") : item.path(name);
            if (value.isTextual() && !value.asText().isBlank()) {
                return value.asText();
            }
        }
        return null;
    }
}
