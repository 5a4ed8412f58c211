package dev.vestnik.store.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.local.House;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The articles of the sample newsroom as raw articles, a line each, for {@code ./vestnik enrich} to read. */
final class SampleArticles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern REVISED_OR_FRONT = Pattern.compile("(?m)^---( revised ---)?$");
    private static final Pattern FIELD = Pattern.compile("(?m)^(headline|language): *(.*)$");

    private SampleArticles() {}

    /** Takes nothing. */
    public static void main(String[] arguments) throws IOException {
        var house = House.find();
        var minimal = JSON.readTree(house.root()
                .resolve("contracts/samples/news.articles.raw.v1/minimal.json")
                .toFile());
        for (var file : files(house.newsroom().resolve("articles"))) {
            System.out.println(JSON.writeValueAsString(article(minimal.deepCopy(), file)));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static ObjectNode article(ObjectNode article, Path file) throws IOException {
        var parts = REVISED_OR_FRONT.split(Files.readString(file), -1);
        article.put(
                "id",
                UUID.nameUUIDFromBytes(file.getFileName().toString().getBytes(StandardCharsets.UTF_8))
                        .toString());
        var fields = FIELD.matcher(parts[1]);
        while (fields.find()) {
            article.put(fields.group(1), fields.group(2).strip());
        }
        return article.put("body", parts[2].strip());
    }
}
