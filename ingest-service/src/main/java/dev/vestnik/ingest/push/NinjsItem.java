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
        var fields = new NinjsFields(item);
        var source = fields.text("source", "infosources", "infosource");
        var known = new Known(null, source, fields.text("language"), null, ZoneOffset.UTC);
        return new Capture(page(fields).getBytes(UTF_8), Form.HTML, UTF_8, address, now, known);
    }

    /** The same article, known by the item's own name for it where that is no web address, too. */
    RawArticle named(RawArticle a) {
        var uri = WebAddress.parse(uri()).isPresent() ? a.uri() : uri();
        var extraction = Extraction.today(
                "ninjs", a.extraction().confidence(), a.extraction().warnings());
        return a.named(ArticleId.of(uri).value(), uri, uri(), extraction);
    }

    private static String page(NinjsFields fields) {
        var facts = JSON.createObjectNode().put("@type", "NewsArticle");
        put(facts, "headline", fields.headline());
        put(facts, "alternativeHeadline", fields.ofRole("headlines", "subtitle"));
        put(facts, "datePublished", fields.text("firstcreated", "firstCreated", "versioncreated", "versionCreated"));
        put(facts, "dateModified", fields.text("versioncreated", "versionCreated"));
        fields.authors().forEach(name -> facts.withArray("author").addObject().put("name", name));
        fields.keywords().forEach(facts.withArray("keywords")::add);
        return "<html><head><script type=\"application/ld+json\">"
                + facts.toString().replace("</", "<\\/")
                + "</script></head><body><article><h1>" + Entities.escape(fields.headline())
                + "</h1><div itemprop=\"articleBody\">"
                + fields.body() + "</div></article></body></html>";
    }

    private static void put(ObjectNode facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
