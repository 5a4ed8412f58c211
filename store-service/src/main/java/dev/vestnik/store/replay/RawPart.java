package dev.vestnik.store.replay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/**
 * What ingest once sent of an article: its stored document without what enrichment and store have added. Everything else stays,
 * number by number, fields that nobody here knows included.
 *
 * @param json the value of a raw article
 * @param capturedAt as it is written there
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RawPart(byte[] json, String capturedAt) {

    /** The fields that the contracts of enriched and public articles name beside those of raw ones. */
    static final Set<String> ADDED = Set.of(
            "entities",
            "sentiment",
            "opinions",
            "quotations",
            "attributions",
            "claims",
            "denials",
            "topics",
            "keyPhrases",
            "fingerprint",
            "enrichment",
            "version",
            "pubStatus",
            "withheldIn",
            "gone",
            "redactions",
            "corrections",
            "storedAt");

    private static final JsonFactory JSON = new JsonFactory();

    /** Empty where words were taken out: what is left is not what ingest sent, and enriched anew it would no longer say what is black. */
    static Optional<RawPart> of(String document) {
        var bytes = new ByteArrayOutputStream(document.length());
        var capturedAt = "";
        try (var article = JSON.createParser(document);
                var raw = JSON.createGenerator(bytes)) {
            article.nextToken();
            raw.writeStartObject();
            while (article.nextToken() == JsonToken.FIELD_NAME) {
                var name = article.currentName();
                article.nextToken();
                if (name.equals("redactions")) {
                    return Optional.empty();
                }
                if (ADDED.contains(name)) {
                    article.skipChildren();
                    continue;
                }
                if (name.equals("capturedAt")) {
                    capturedAt = article.getText();
                }
                raw.writeFieldName(name);
                copy(article, raw);
            }
            raw.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A stored article is no JSON", e);
        }
        return Optional.of(new RawPart(bytes.toByteArray(), capturedAt));
    }

    /** The value at which the parser stands; its numbers as they are written. */
    private static void copy(JsonParser from, JsonGenerator to) throws IOException {
        var depth = 0;
        do {
            var token = from.currentToken();
            if (token.isNumeric()) {
                to.writeNumber(from.getText());
            } else {
                to.copyCurrentEvent(from);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && from.nextToken() != null);
    }
}
