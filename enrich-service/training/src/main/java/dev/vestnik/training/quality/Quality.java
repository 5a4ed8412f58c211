package dev.vestnik.training.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.enrich.command.EnrichCommand;
import dev.vestnik.training.quality.Measure.Answered;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures what the enricher makes of every set of gold ({@code *.jsonl}) below a folder. */
public final class Quality {

    private static final List<Measure> MEASURES = List.of(
            new NameMeasure(),
            new LinkMeasure(),
            new SentimentMeasure(),
            new QuotationMeasure(),
            new TopicMeasure(),
            new LanguageMeasure());

    private final ObjectMapper json = new ObjectMapper();

    private Quality() {}

    /** {@code FOLDER}; prints a table. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            System.err.println("usage: vestnik bench quality FOLDER (of gold files, *.jsonl)");
            System.exit(2);
        }
        System.out.println("| set | texts | figure | measured |\n| --- | --- | --- | --- |");
        try (var files = Files.walk(Path.of(arguments[0]))) {
            for (var file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                new Quality().measure(file);
            }
        }
    }

    private void measure(Path file) throws IOException {
        var gold = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            gold.add(json.readTree(line));
        }
        var fitting = MEASURES.stream()
                .filter(measure -> gold.stream().anyMatch(line -> line.has("text") && measure.fits(line)))
                .toList();
        if (fitting.isEmpty()) {
            return;
        }
        var answered = answered(gold, fitting.stream().anyMatch(LanguageMeasure.class::isInstance));
        for (var measure : fitting) {
            for (var figure : measure.figures(answered)) {
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %s | %.3f |%n",
                        file.getFileName(),
                        gold.size(),
                        figure.name(),
                        figure.value());
            }
        }
    }

    /** Enriches the texts as articles of a body alone; where the language is asked for, it isn't given. */
    private List<Answered> answered(List<JsonNode> gold, boolean languageAsked) throws IOException {
        var in = new ByteArrayOutputStream();
        for (var line : gold) {
            var article = json.createObjectNode();
            article.set("id", line.get("id"));
            article.set("body", line.get("text"));
            if (!languageAsked) {
                article.set("language", line.get("language"));
            }
            in.writeBytes((json.writeValueAsString(article) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        var out = new ByteArrayOutputStream();
        EnrichCommand.enrich(new ByteArrayInputStream(in.toByteArray()), out, System.err);
        Map<String, JsonNode> byId = new HashMap<>();
        for (var line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            var article = json.readTree(line);
            byId.put(article.get("id").asText(), article);
        }
        return gold.stream()
                .map(line -> new Answered(line, byId.getOrDefault(line.get("id").asText(), json.createObjectNode())))
                .toList();
    }
}
