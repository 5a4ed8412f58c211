package dev.vestnik.store.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As many enriched articles as one likes, made of a few by rule: each has a paragraph of its own at its end, whose words are
 * drawn so that few are common and most are rare; its own date within three years, one of 200 sources, and names that others
 * share as unevenly. All that is said about places in the text stays right.
 */
final class Library {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NEWEST = Instant.parse("2026-11-01T00:00:00Z");
    private static final int MINUTES = 3 * 365 * 24 * 60;
    private static final int SOURCES = 200;
    private static final int OWN_WORDS = 60;
    private static final int NAMESAKES = 20_000;

    private final List<ObjectNode> templates;
    private final Map<String, List<String>> words;

    private Library(List<ObjectNode> templates) {
        this.templates = templates;
        this.words = templates.stream()
                .collect(Collectors.groupingBy(
                        Library::language, Collectors.flatMapping(Library::wordsOf, Collectors.toUnmodifiableList())));
    }

    /** Of enriched articles, a line each. */
    static Library of(Path enriched) throws IOException {
        var templates = new ArrayList<ObjectNode>();
        for (var line : Files.readAllLines(enriched)) {
            templates.add((ObjectNode) JSON.readTree(line));
        }
        return new Library(templates);
    }

    /** The article of a number, always the same. */
    Article article(int number) {
        var random = new Random(number);
        var article = templates.get(number % templates.size()).deepCopy();
        var id = UUID.nameUUIDFromBytes(("article " + number).getBytes(StandardCharsets.UTF_8));
        article.put("id", id.toString());
        article.put("uri", "https://site-" + number % SOURCES + ".example/news/" + number);
        article.withObjectProperty("source").put("id", "site-" + number % SOURCES);
        var published = NEWEST.minusSeconds(60L * random.nextInt(MINUTES)).toString();
        article.put("publishedAt", published);
        article.put("capturedAt", published);
        article.put("headline", article.path("headline").asText() + " № " + number);
        article.put("body", article.path("body").asText() + "\n\n" + ownParagraph(language(article), random));
        article.put("contentHash", Long.toHexString(random.nextLong()));
        article.path("entities").forEach(entity -> rename((ObjectNode) entity, random));
        try {
            return new Article(id, JSON.writeValueAsBytes(article));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One record of the topic of enriched articles. */
    @SuppressWarnings("ArrayRecordComponent") // bytes pass through; nobody compares articles
    record Article(UUID id, byte[] value) {}

    private String ownParagraph(String language, Random random) {
        var known = words.getOrDefault(language, List.of("vestnik"));
        return random.ints(OWN_WORDS, 0, known.size())
                .mapToObj(at -> known.get(at) + (random.nextInt(4) == 0 ? uneven(random, NAMESAKES) : ""))
                .collect(Collectors.joining(" "));
    }

    /** Whom Wikidata knows is in many articles; others share their names with a few. */
    private static void rename(ObjectNode entity, Random random) {
        if (!entity.hasNonNull("wikidata")) {
            entity.put("name", entity.path("name").asText() + " " + uneven(random, NAMESAKES));
        }
    }

    /** Small numbers often, great ones seldom. */
    private static int uneven(Random random, int bound) {
        return (int) Math.pow(bound, random.nextDouble());
    }

    private static String language(JsonNode article) {
        return article.path("language").asText();
    }

    private static Stream<String> wordsOf(JsonNode article) {
        return Arrays.stream(article.path("body").asText().split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > 2);
    }
}
