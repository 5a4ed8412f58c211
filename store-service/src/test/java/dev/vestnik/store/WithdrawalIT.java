package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.vestnik.local.process.Child;
import dev.vestnik.store.intake.Captures;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Killing articles, from the request to the public topic, by the real connector. */
@OnRealPlatform
class WithdrawalIT {

    private static final String LATER = "2026-03-02T06:00:00.000Z";

    private static Child worker;

    @Inject
    DataSource source;

    private WholeDatabase database;

    @BeforeEach
    void searchTheDatabase() {
        database = new WholeDatabase(source);
    }

    @BeforeAll
    static void startConnector() throws IOException {
        worker = Connector.start();
    }

    @AfterAll
    static void stopConnector() {
        worker.stop(Duration.ofSeconds(10));
    }

    @Test
    void theTextOfAKilledArticleStandsNowhereAndDoesNotComeBack() throws Exception {
        // Given an article of two versions, on the public topic
        var article = Captures.of("killed").saying("Заголовок qwxzkill", "Здесь назван qwxzkill полностью.");
        var edited = article.saying("Уточнено qwxzkill", "«Имени qwxzkill здесь нет», — сказала Дана Сарыкыз.")
                .at(LATER);
        Wire.send(List.of(Understood.of(article).record(), withFindings(edited)));
        Store.awaitVersions(article.id(), 2);
        Desk.awaitPublished(article, 2);
        assertThat(database.columnsWith("qwxzkill"))
                .containsKeys(
                        "article.headline",
                        "article.search",
                        "article_version.document",
                        "mention.roles",
                        "quotation.content",
                        "quotation.words",
                        "quotation.speaker_name",
                        "quotation.speaker_words");
        Store.get("/quotations?q=qwxzkill").then().body("items", hasSize(1));
        var files = new TableFiles(source);
        assertThat(files.with("qwxzkill")).isNotEmpty();

        // When it is killed
        var entry = Desk.withdraw(article, Desk.KILL);
        entry.then()
                .statusCode(201)
                .body("kind", is("kill"))
                .body("id", is(article.id().toString()));

        // Then it stands nowhere
        assertThat(database.columnsWith("qwxzkill")).isEmpty();
        files.rewrite();
        assertThat(files.with("qwxzkill")).isEmpty();
        assertIsGone(article);
        var told = Desk.awaitPublished(article, 3);
        assertThat(told.getLast().value()).isNull();
        assertThat(Wire.headers(told.getLast()))
                .isEqualTo(Map.ofEntries(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", article.id() + "/withdrawn@" + entry.path("sequence")),
                        Map.entry("ce_type", "dev.vestnik.article.withdrawn.v1"),
                        Map.entry("ce_source", "/vestnik/store"),
                        Map.entry("ce_subject", article.id().toString()),
                        Map.entry("ce_time", entry.path("recordedAt")),
                        Map.entry("ce_dataschema", "urn:vestnik:schema:news.articles.v1"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_withdrawalkind", "kill"),
                        Map.entry("ce_withdrawalreason", "Назван ребёнок"),
                        Map.entry("ce_withdrawalsequence", entry.jsonPath().getString("sequence"))));

        // And whatever is captured or replayed of it changes nothing
        Wire.send(
                article,
                edited,
                article.saying("Новое qwxzkill", "Третий текст qwxzkill.").at("2026-03-03T06:00:00.000Z"));
        Wire.send(List.of(withFindings(edited.enrichedBy("2026.12-1"))));
        Store.awaitAllBefore("after-kill");
        assertThat(database.columnsWith("qwxzkill")).isEmpty();
        assertIsGone(article);
        assertThat(Desk.published(article)).hasSize(3);
        assertThat(Wire.all("news.withdrawals.v1"))
                .noneMatch(record -> new String(record.value(), UTF_8).contains("qwxzkill"));
        Store.get("/q/metrics").then().body(containsString("outcome=\"withdrawn\""));

        // And a second demand finds it done
        Desk.withdraw(article, Desk.KILL).then().statusCode(200).body("sequence", is((Integer) entry.path("sequence")));
    }

    @Test
    void aRestoredArticleIsThereOnceItIsCapturedAnew() throws Exception {
        var article = Captures.of("restored-kill").saying("Прежний qwxzgone", "Прежний текст.");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        Desk.withdraw(article, Desk.KILL).then().statusCode(201);

        Desk.restore(article).then().statusCode(201).body("restores", hasSize(1));

        Store.get("/articles/{id}", article.id()).then().statusCode(404);
        Store.get("/articles/{id}/versions/1", article.id()).then().statusCode(410);
        Wire.send(article.saying("Снова здесь", "Новый текст.").at(LATER));
        await().atMost(Desk.PATIENCE)
                .until(() -> Store.get("/articles/{id}", article.id()).statusCode() == 200);
        assertThat(Store.json(article.id()).getInt("version")).isEqualTo(2);
        Store.get("/articles/{id}/versions/1", article.id()).then().statusCode(410);
        Store.get("/articles/{id}/versions/2", article.id()).then().statusCode(200);
        assertThat(database.columnsWith("qwxzgone")).isEmpty();
        var told = Desk.awaitPublished(article, 3);
        assertThat(told.get(told.size() - 2).value()).isNull();
        assertThat(new String(told.getLast().value(), UTF_8)).isEqualTo(Store.article(article.id()));
        Desk.restore(article).then().statusCode(409).contentType("application/problem+json");
        Desk.withdraw(article, Desk.KILL).then().statusCode(201);
        assertIsGone(article);
    }

    @Test
    void whatCannotBeWithdrawnIsAProblem() {
        var absent = Captures.of("never-captured");

        Desk.withdraw(absent, Desk.KILL).then().statusCode(404);
        Desk.withdraw(absent, Desk.legal("[]", "")).then().statusCode(404);
        Desk.restore(absent).then().statusCode(409);
        Desk.withdraw(absent, Desk.legal("[]", ", \"scope\": \"entity\", \"entity\": \"Q1\""))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", is("scope"));
        Desk.withdraw(absent, "{").then().statusCode(400);
        Desk.withdraw(absent, "").then().statusCode(400);
    }

    @Test
    void whatArrivesWhileAnArticleIsKilledDoesNotStay() throws Exception {
        var articles = IntStream.range(0, 8)
                .mapToObj(i -> Captures.of("killed-while-edited-" + i))
                .toList();
        var edits = IntStream.range(10, 35)
                .boxed()
                .flatMap(i -> articles.stream()
                        .map(article -> article.saying("Правка " + i, "Правка " + i + " с именем qwxzrace.")
                                .at("2026-03-02T06:00:" + i + ".000Z")))
                .toArray(Captures[]::new);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var sent = threads.submit(() -> {
                for (var edit : edits) {
                    Wire.send(edit); // one by one, so that many batches meet the kills
                }
            });
            for (var article : articles) {
                Store.awaitVersions(article.id(), 2);
                Desk.withdraw(article, Desk.KILL).then().statusCode(201);
            }
            sent.get();
        }

        Store.awaitAllBefore("race");

        assertThat(database.columnsWith("qwxzrace")).isEmpty();
        for (var article : articles) {
            Store.get("/articles/{id}", article.id()).then().statusCode(410);
            await().atMost(Desk.PATIENCE).pollInSameThread().untilAsserted(() -> assertThat(
                            Desk.published(article).getLast().value())
                    .isNull());
        }
    }

    @Test
    void afterCompactionTheTextIsGoneFromThePublicTopic() throws Exception {
        var article = Captures.of("compacted").saying("Заголовок", "Здесь назван qwxzcompact.");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        Desk.withdraw(article, Desk.KILL).then().statusCode(201);
        var told = Desk.awaitPublished(article, 2);
        assertThat(new String(told.getFirst().value(), UTF_8)).contains("qwxzcompact");

        // What a broker does in a day, in seconds: segments are closed by the next record and compacted at once
        Wire.configure(Wire.PUBLIC, Map.of("segment.ms", "1000", "max.compaction.lag.ms", "1000"));
        try {
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofSeconds(5))
                    .untilAsserted(() -> {
                        Store.awaitAllBefore("compaction-" + System.nanoTime());
                        assertThat(Desk.standing(article)).singleElement().satisfies(left -> assertThat(left.value())
                                .isNull());
                    });
        } finally {
            Wire.configure(Wire.PUBLIC, Map.of("segment.ms", "604800000", "max.compaction.lag.ms", "86400000"));
        }
    }

    private static ProducerRecord<String, byte[]> withFindings(Captures article) {
        return Understood.of(article)
                .naming("person", "Дана Сарыкыз", "Дана Сарыкыз")
                .as("соседка qwxzkill", "порт")
                .felt(-.5)
                .quoting("Имени qwxzkill здесь нет", 1, "соседка qwxzkill")
                .record();
    }

    private static void assertIsGone(Captures article) {
        for (var path : List.of("/articles/{id}", "/articles/{id}/versions/1")) {
            Store.get(path, article.id()).then().statusCode(410).contentType("application/problem+json");
        }
        Store.get("/articles?q=qwxzkill").then().body("items", empty());
        Store.get("/quotations?q=qwxzkill").then().body("items", empty());
        Store.get("/articles.ndjson?q=qwxzkill").then().statusCode(200).body(is(""));
        given().accept("application/ld+json")
                .get("/articles/{id}", article.id())
                .then()
                .statusCode(410);
    }
}
