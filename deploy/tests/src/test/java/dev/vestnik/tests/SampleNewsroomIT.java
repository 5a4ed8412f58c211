package dev.vestnik.tests;

import static dev.vestnik.tests.Topic.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.local.Ingest;
import dev.vestnik.local.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The newsroom's articles, from its feeds to whoever reads them. */
class SampleNewsroomIT {

    private static final int ARTICLES = 42;
    private static final TheSystem SYSTEM = TheSystem.running();
    private static final Store STORE = Store.of(SYSTEM);
    private static final Topic RAW = SYSTEM.topic("news.articles.raw.v1");
    private static final Topic PUBLIC = SYSTEM.topic("news.articles.v1");
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void followTheNewsroom() throws Exception {
        var ingest = new Ingest(
                Programs.address(SYSTEM.programs.ports().ingest()),
                SYSTEM.programs.tokens().authorization("operator"));
        for (var outlet : SYSTEM.newsroom.outlets()) {
            ingest.visit(outlet, Duration.ofSeconds(1));
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> sampleArticles().size() >= ARTICLES);
    }

    @Test
    void everyArticleIsReadableAndStandsOnThePublicTopicExactlyOnce() {
        var versions = sampleArticles().stream()
                .map(SampleNewsroomIT::json)
                .map(article -> article.get("id").asText() + "/" + article.get("version"))
                .toList();

        assertThat(versions).doesNotHaveDuplicates();
        var firsts = versions.stream().filter(version -> version.endsWith("/1")).toList();
        assertThat(firsts).hasSize(ARTICLES);
        assertThat(firsts).allSatisfy(version -> {
            var id = version.substring(0, version.indexOf('/'));
            assertThat(STORE.get("/articles/" + id).get("body").asText()).isNotBlank();
        });
    }

    @Test
    void theBodyOfEveryArticleIsWhatItsAuthorWroteAndNothingElse() {
        assertThat(sampleArticles())
                .map(SampleNewsroomIT::json)
                .filteredOn(article -> article.get("version").asInt() == 1)
                .allSatisfy(article -> assertThat(article.get("body").asText()).isEqualTo(written(article)));
    }

    @Test
    void whatIsStoredIsWhatIsPublishedToTheLastByte() {
        assertThat(sampleArticles()).allSatisfy(record -> {
            var article = json(record);
            var version = "/articles/" + record.key() + "/versions/" + article.get("version");
            assertThat(STORE.get(version)).isEqualTo(article);
        });
    }

    @Test
    void anEditedArticleIsPublishedAsVersionTwoAfterVersionOne() {
        SYSTEM.newsroomClock.advance(Duration.ofMinutes(2));

        await().atMost(Duration.ofSeconds(60)).until(() -> versions("shtorm-akmola"), List.of(1, 2)::equals);

        var id = sampleArticles("shtorm-akmola").getFirst().key();
        assertThat(STORE.get("/articles/" + id).get("version").asInt()).isEqualTo(2);
        assertThat(STORE.get("/articles/" + id + "/versions/1").get("body").asText())
                .isNotEqualTo(STORE.get("/articles/" + id).get("body").asText());
    }

    @Test
    void anArticleThatIsGoneIsToldOfOnThePublicTopicAndByRest() {
        SYSTEM.newsroomClock.advance(Duration.ofMinutes(5));

        await().atMost(Duration.ofMinutes(3))
                .until(() -> !goneArticles("trolleybus-9").isEmpty());

        var gone = json(goneArticles("trolleybus-9").getFirst());
        assertThat(goneArticles("trolleybus-9")).hasSize(1);
        assertThat(gone.get("gone").get("reason").asText()).isEqualTo("not-found");
        assertThat(gone.get("version").asInt()).isEqualTo(1);
        assertThat(gone.get("body").asText()).contains("Троллейбус");
        assertThat(STORE.get("/articles/" + gone.get("id").asText())).isEqualTo(gone);
        assertThat(RAW.read().stream()
                        .filter(record -> header(record, "ce_type").endsWith("gone.v1")))
                .extracting(ConsumerRecord::key)
                .contains(gone.get("id").asText());
    }

    @Test
    void articlesInAllLanguagesOfTheRegionArriveInTheirLanguage() {
        var languages = sampleArticles().stream()
                .map(SampleNewsroomIT::json)
                .filter(article -> article.get("version").asInt() == 1)
                .collect(
                        Collectors.groupingBy(article -> article.get("language").asText(), Collectors.counting()));

        assertThat(languages).containsOnlyKeys("ru", "kk", "uz-Latn", "uz-Cyrl", "en");
        assertThat(languages).containsEntry("ru", 22L).containsEntry("kk", 7L).containsEntry("en", 5L);
    }

    /** The paragraphs in the article's file, between its front matter and its revision. */
    private static String written(JsonNode article) {
        var page = URI.create(article.get("uri").asText()).getPath();
        var file = SYSTEM.programs.house().newsroom().resolve("articles" + page.replace(".html", ".md"));
        try {
            return Files.readString(file)
                    .split("(?m)^---( revised ---)?$", -1)[2]
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> versions(String slug) {
        return sampleArticles(slug).stream()
                .map(record -> json(record).get("version").asInt())
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> sampleArticles(String slug) {
        return sampleArticles().stream()
                .filter(record -> json(record).get("uri").asText().contains(slug))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> goneArticles(String slug) {
        return published()
                .filter(record -> json(record).has("gone"))
                .filter(record -> json(record).get("uri").asText().contains(slug))
                .toList();
    }

    /** The articles as they were while their site showed them. */
    private static List<ConsumerRecord<String, byte[]>> sampleArticles() {
        return published().filter(record -> !json(record).has("gone")).toList();
    }

    private static Stream<ConsumerRecord<String, byte[]>> published() {
        var newsroom = SYSTEM.newsroom.address().toString();
        return PUBLIC.read().stream()
                .filter(record -> json(record).get("uri").asText().startsWith(newsroom));
    }

    private static JsonNode json(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
