package dev.vestnik.ingest.page.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * The addresses that a page calls its own: canonical link, OpenGraph, then what structured data say of the article. A page that was
 * moved or retitled often names its old address in one of them.
 */
public final class DeclaredAddresses {

    private DeclaredAddresses() {}

    /** Absolute addresses, each once, the most reliable first. */
    public static List<String> read(Document page) {
        return read(page, JsonLd.of(page));
    }

    static List<String> read(Document page, JsonLd nodes) {
        return Stream.of(
                        page.select("link[rel~=(?i)\\bcanonical\\b][href~=\\S]").eachAttr("abs:href"),
                        page.select("meta[property=og:url][content~=\\S], meta[name=og:url][content~=\\S]")
                                .eachAttr("abs:content"),
                        inJsonLd(nodes),
                        page.select("[itemprop=mainEntityOfPage]").stream()
                                .flatMap(element -> Stream.of(
                                        element.attr("abs:href"),
                                        element.attr("abs:content"),
                                        element.attr("abs:itemid")))
                                .toList())
                .flatMap(List::stream)
                .filter(address -> address.startsWith("http"))
                .distinct()
                .toList();
    }

    private static List<String> inJsonLd(JsonLd nodes) {
        var article = nodes.article();
        return Stream.of("url", "mainEntityOfPage", "@id", "identifier")
                .flatMap(field -> JsonLd.each(article.path(field)).stream())
                .flatMap(node ->
                        node.isObject() ? Stream.of("@id", "url", "value").map(node::path) : Stream.of(node))
                .map(JsonNode::textValue)
                .filter(Objects::nonNull)
                .map(String::strip)
                .toList();
    }
}
