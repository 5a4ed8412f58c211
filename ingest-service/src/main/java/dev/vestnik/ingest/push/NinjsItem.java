package dev.vestnik.ingest.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.ingest.address.ArticleId;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.Extraction;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.Capture.Form;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.problem.InvalidField;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A news item as agencies exchange it: IPTC ninjs 1.x (flat fields), 2.x and 3.x (lists of headlines and bodies). It becomes
 * a page that says in markup what the item says in fields, and is read as any page is.
 */
record NinjsItem(JsonNode item) {

    static final String TYPE = "application/vnd.iptc.ninjs+json";

    private static final JsonMapper JSON = new JsonMapper();

    NinjsItem {
        if (!item.isObject() || item.path("uri").asText("").isBlank()) {
            throw new InvalidField("uri", "must not be empty: a ninjs item is known by it");
        }
    }

    static NinjsItem parse(byte[] json) {
        try {
            return new NinjsItem(JSON.readTree(json));
        } catch (IOException noJson) {
            throw new InvalidField("body", "must be a ninjs item in JSON: " + noJson.getMessage());
        }
    }

    /** usable, withheld or canceled; usable where the item says nothing. */
    String pubStatus() {
        var status = item.path("pubstatus").asText(item.path("pubStatus").asText("usable"));
        return status.equals("cancelled") ? "canceled" : status;
    }

    String uri() {
        return item.path("uri").asText();
    }

    Capture capture(Instant now) {
        var address = WebAddress.parse(uri()).map(WebAddress::toString).orElse(null);
        var source = text("source", "infosources", "infosource");
        var known = new Known(null, source, text("language"), null, ZoneOffset.UTC);
        return new Capture(page().getBytes(UTF_8), Form.HTML, UTF_8, address, now, known);
    }

    /** The same article, known by the item's own name for it where that is no web address, too. */
    RawArticle named(RawArticle a) {
        var uri = WebAddress.parse(uri()).isPresent() ? a.uri() : uri();
        var extraction = Extraction.today(
                "ninjs", a.extraction().confidence(), a.extraction().warnings());
        return a.named(ArticleId.of(uri).value(), uri, uri(), extraction);
    }

    private String page() {
        var facts = JSON.createObjectNode().put("@type", "NewsArticle");
        put(facts, "headline", headline());
        put(facts, "alternativeHeadline", ofRole("headlines", "subtitle"));
        put(facts, "datePublished", text("firstcreated", "firstCreated", "versioncreated", "versionCreated"));
        put(facts, "dateModified", text("versioncreated", "versionCreated"));
        authors().forEach(name -> facts.withArray("author").addObject().put("name", name));
        keywords().forEach(facts.withArray("keywords")::add);
        return "<html><head><script type=\"application/ld+json\">"
                + facts.toString().replace("</", "<\\/")
                + "</script></head><body><article><h1>" + Entities.escape(headline())
                + "</h1><div itemprop=\"articleBody\">"
                + body() + "</div></article></body></html>";
    }

    private static void put(ObjectNode facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    private String headline() {
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
    private String body() {
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

    private List<String> authors() {
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

    private List<String> keywords() {
        return Stream.of("keyword", "keywords", "subject", "subjects")
                .flatMap(this::list)
                .map(one -> one.isTextual() ? one.asText() : one.path("name").asText(""))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private @Nullable String ofRole(String list, String role) {
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
    private @Nullable String text(String... names) {
        for (var name : names) {
            var value = item.path(name).isArray() ? item.path(name).path(0).path("name") : item.path(name);
            if (value.isTextual() && !value.asText().isBlank()) {
                return value.asText();
            }
        }
        return null;
    }
}
