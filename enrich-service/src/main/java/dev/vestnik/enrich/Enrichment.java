package dev.vestnik.enrich;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.enrich.Outcome.Enriched;
import dev.vestnik.enrich.Outcome.Failed;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.entity.Gazetteer;
import dev.vestnik.enrich.raw.RawArticle;
import dev.vestnik.enrich.raw.RawArticleReader;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads an article through the steps and writes down what they found. Thread-safe. */
public final class Enrichment {

    /** Revision of the whole. A greater one, compared as strings, makes subscribers get the current versions anew. */
    public static final String REVISION = "2026.11-7";

    private final List<Step> steps;
    private final StepTimes times;
    private final ObjectMapper json;
    private final EnrichedArticleWriter writer;

    public Enrichment(List<Step> steps, StepTimes times) {
        this.steps = List.copyOf(steps);
        this.times = times;
        this.json = ArticleJson.mapper();
        this.writer =
                new EnrichedArticleWriter(json, steps.stream().map(Step::model).toList());
    }

    /** All steps, with the names of a gazetteer file beside the built-in ones, and with the models that are mounted. */
    public static Enrichment load(Optional<Path> gazetteer, Models models, StepTimes times) {
        return new Enrichment(Steps.load(Gazetteer.load(gazetteer), models), times);
    }

    /** What reads the articles that are enriched. */
    public static RawArticleReader reader() {
        return new RawArticleReader(ArticleJson.mapper().readerFor(JsonNode.class));
    }

    /** Takes the article's tree and returns it with everything that was understood, as bytes of JSON. */
    public Outcome enrich(RawArticle raw) {
        try {
            long start = System.nanoTime();
            var document = new Document(raw.texts(), raw.language().flatMap(Language::ofTag));
            var failed = read(document);
            var took = Duration.ofNanos(System.nanoTime() - start);
            return new Enriched(utf8(json.writeValueAsString(writer.write(raw, document, failed, took))));
        } catch (IOException | RuntimeException e) {
            return new Failed(e); // the edge of one article: whatever it provokes, the next one is read
        }
    }

    /** The bytes of a text; one that holds half a character has none, and no reader behind us could store it. */
    private static byte[] utf8(String text) throws CharacterCodingException {
        var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        var value = new byte[bytes.remaining()];
        bytes.get(value);
        return value;
    }

    /** Runs every step; one that throws is named and leaves nothing behind, the others go on. */
    private List<String> read(Document document) {
        var failed = new ArrayList<String>();
        if (document.isCut()) {
            failed.add("reading"); // the end of the text was too far away to be read
        }
        for (var step : steps) {
            long start = System.nanoTime();
            try {
                step.read(document);
            } catch (RuntimeException e) {
                failed.add(step.model().task());
            }
            times.took(step.model().task(), Duration.ofNanos(System.nanoTime() - start));
        }
        return failed;
    }
}
