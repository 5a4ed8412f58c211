package dev.vestnik.ingest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Pages with gold in a folder: every {@code gold.jsonl} below it, one page a line, {@code {"file", "url", "body"}} and
 * where optional paragraphs may be read too {@code "body_full"}; the page's bytes beside it, plain or as {@code .gz}.
 */
final class GoldFolder {

    private static final JsonMapper JSON = new JsonMapper();

    private GoldFolder() {}

    static List<GoldPage> read(Path folder) throws IOException {
        var pages = new ArrayList<GoldPage>();
        try (var files = Files.walk(folder)) {
            for (var gold :
                    files.filter(file -> file.endsWith("gold.jsonl")).sorted().toList()) {
                for (var line : Files.readAllLines(gold)) {
                    var row = JSON.readTree(line);
                    if (row.hasNonNull("body") && isHtml(row)) {
                        pages.add(page(gold.resolveSibling(row.path("file").asText()), row));
                    }
                }
            }
        }
        return pages;
    }

    private static boolean isHtml(JsonNode row) {
        return row.path("file").asText().matches(".*\\.html?(\\.gz)?");
    }

    private static GoldPage page(Path file, JsonNode row) throws IOException {
        var bodies = new ArrayList<>(List.of(row.path("body").asText()));
        if (row.hasNonNull("body_full")) {
            bodies.add(row.path("body_full").asText());
        }
        return new GoldPage(row.path("url").asText(), bytes(file), bodies);
    }

    private static byte[] bytes(Path file) throws IOException {
        for (var candidate : List.of(file, Path.of(file + ".gz"))) {
            if (Files.exists(candidate)) {
                return candidate.toString().endsWith(".gz") ? inflated(candidate) : Files.readAllBytes(candidate);
            }
        }
        throw new FileNotFoundException(file + " is named in gold.jsonl, but neither it nor " + file + ".gz is there");
    }

    private static byte[] inflated(Path file) throws IOException {
        try (var stream = new GZIPInputStream(Files.newInputStream(file))) {
            return stream.readAllBytes();
        }
    }
}
