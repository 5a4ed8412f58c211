package dev.vestnik.enrich;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.raw.RawArticle;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

/** Adds to a raw article, behind its own fields and in the order of the contract, what was found in it. */
final class EnrichedArticleWriter {

    private record Provenance(String revision, List<Model> models, long tookMicros, List<String> failed) {}

    private final ObjectMapper json;
    private final List<Model> models;

    EnrichedArticleWriter(ObjectMapper json, List<Model> models) {
        this.json = json;
        this.models = models;
    }

    ObjectNode write(RawArticle raw, Document document, List<String> failed, Duration took) {
        var article = raw.json();
        article.put("language", language(raw, document));
        var found = new LinkedHashMap<String, Object>();
        found.put("entities", document.entities());
        found.put("sentiment", document.sentiment());
        found.put("opinions", document.opinions());
        found.put("quotations", document.quotations());
        found.put("attributions", document.attributions());
        found.put("claims", document.claims());
        found.put("denials", document.denials());
        found.put("topics", document.topics());
        found.put("keyPhrases", document.keyPhrases());
        found.put("fingerprint", document.fingerprint());
        found.put("enrichment", new Provenance(Enrichment.REVISION, models, took.toNanos() / 1000, failed));
        article.remove(found.keySet()); // an article that is enriched again gets them at the end again
        found.forEach((field, value) -> article.set(field, json.valueToTree(value)));
        return article;
    }

    /** What was read in the text; else what the page says, unless it claims a language that would have been recognised. */
    private static String language(RawArticle raw, Document document) {
        return document.language()
                .map(Language::tag)
                .or(document::otherLanguage)
                .or(() -> raw.language().filter(claim -> Language.ofTag(claim).isEmpty()))
                .orElse("und");
    }
}
