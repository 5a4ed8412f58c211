package dev.vestnik.enrich.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.enrich.Enrichment;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.raw.RawArticle;
import dev.vestnik.enrich.raw.Read;
import dev.vestnik.local.House;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The articles to be understood. */
final class BenchArticles {

    private static final int LENGTH = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private BenchArticles() {}

    /** The lines of a file. */
    static List<RawArticle> of(Path file) throws IOException {
        var articles = new ArrayList<RawArticle>();
        for (var line : Files.readAllLines(file)) {
            articles.add(read((ObjectNode) JSON.readTree(line)));
        }
        return articles;
    }

    /** The Russian articles of the sample newsroom, each cut to a thousand characters. */
    static List<RawArticle> ofNewsroom() throws IOException {
        var articles = new ArrayList<RawArticle>();
        try (var files = Files.walk(House.find().newsroom().resolve("articles"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                var parts = Files.readString(file).split("(?m)^---( revised ---)?$", -1);
                if (parts[1].contains("\nlanguage: ru\n") && parts[2].length() > LENGTH) {
                    var body = parts[2].strip().substring(0, LENGTH);
                    articles.add(read(JSON.createObjectNode()
                            .put("id", file.getFileName().toString())
                            .put("body", body)));
                }
            }
        }
        return articles;
    }

    private static RawArticle read(ObjectNode article) {
        var bytes = article.toString().getBytes(StandardCharsets.UTF_8);
        return switch (Enrichment.reader().read(bytes)) {
            case Read.Readable(var readable) -> readable;
            case Read other -> throw new IllegalArgumentException("No article to be enriched: " + other);
        };
    }

    /** An article as it comes from the wire: enriching adds to its tree. */
    static RawArticle copy(RawArticle article) {
        return new RawArticle(article.json().deepCopy());
    }

    static int characters(RawArticle article) {
        return article.texts().values().stream().mapToInt(String::length).sum();
    }

    static String body(RawArticle article) {
        return article.texts().getOrDefault(Field.BODY, "");
    }
}
