package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.vestnik.local.TestPlatform;
import dev.vestnik.local.process.Child;
import dev.vestnik.store.intake.Captures;
import dev.vestnik.store.withdrawal.VerifyLog;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Withdrawing articles, from the request to the public topics, by the real connector. */
@OnRealPlatform
class WithdrawalIT {

    private static final String WITHDRAWALS = "news.withdrawals.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LATER = "2026-03-02T06:00:00.000Z";
    private static final String KILL =
            "{\"kind\": \"kill\", \"authority\": \"Редакция\", \"reason\": \"Назван ребёнок\"}";
    private static final String RESTORATION =
            "{\"authority\": \"Апелляционный суд\", \"reason\": \"Решение отменено\"}";

    private static Child worker;

    @Inject
    DataSource database;

    @Inject
    WithdrawalDesk desk;

    @BeforeAll
    static void startConnector() throws IOException {
        worker = TestPlatform.startConnect();
        var programs = TestPlatform.programs();
        var connectors = programs.connectors();
        connectors.put("vestnik-outbox", programs.house().root().resolve("deploy/connect/vestnik-outbox.json"));
        await().atMost(PATIENCE).until(() -> connectors.isRunning("vestnik-outbox"));
    }

    @AfterAll
    static void stopConnector() {
        worker.stop(Duration.ofSeconds(10));
    }

    @Test
    void theTextOfAKilledArticleStandsNowhereAndDoesNotComeBack() throws Exception {
        // Given an article of two versions, on the public topic
        var article = Captures.of("killed").saying("Заголовок qwxzkill", "Здесь назван qwxzkill полностью.");
        var edited =
                article.saying("Уточнено qwxzkill", "Имени qwxzkill здесь нет.").at(LATER);
        Wire.send(article, edited);
        Store.awaitVersions(article.id(), 2);
        awaitPublished(article, 2);
        assertThat(columnsWith("qwxzkill"))
                .containsKeys("article.headline", "article.search", "article_version.document");

        // When it is killed
        var entry = withdraw(article, KILL);
        entry.then()
                .statusCode(201)
                .body("kind", is("kill"))
                .body("id", is(article.id().toString()));

        // Then it stands nowhere
        assertThat(columnsWith("qwxzkill")).isEmpty();
        assertIsGone(article);
        var told = awaitPublished(article, 3);
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
        Wire.send(edited.enrichedBy("2026.12-1"));
        Store.awaitAllBefore("after-kill");
        assertThat(columnsWith("qwxzkill")).isEmpty();
        assertIsGone(article);
        assertThat(published(article)).hasSize(3);
        Store.get("/q/metrics").then().body(containsString("outcome=\"withdrawn\""));

        // And a second demand finds it done
        withdraw(article, KILL).then().statusCode(200).body("sequence", is((Integer) entry.path("sequence")));
    }

    @Test
    void aRestoredArticleIsThereOnceItIsCapturedAnew() throws Exception {
        var article = Captures.of("restored-kill").saying("Прежний qwxzgone", "Прежний текст.");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        withdraw(article, KILL).then().statusCode(201);

        restore(article).then().statusCode(201).body("restores", hasSize(1));

        Store.get("/articles/{id}", article.id()).then().statusCode(404);
        Store.get("/articles/{id}/versions/1", article.id()).then().statusCode(410);
        Wire.send(article.saying("Снова здесь", "Новый текст.").at(LATER));
        await().atMost(PATIENCE)
                .until(() -> Store.get("/articles/{id}", article.id()).statusCode() == 200);
        assertThat(Store.json(article.id()).getInt("version")).isEqualTo(2);
        Store.get("/articles/{id}/versions/1", article.id()).then().statusCode(410);
        Store.get("/articles/{id}/versions/2", article.id()).then().statusCode(200);
        assertThat(columnsWith("qwxzgone")).isEmpty();
        var told = awaitPublished(article, 3);
        assertThat(told.get(told.size() - 2).value()).isNull();
        assertThat(new String(told.getLast().value(), UTF_8)).isEqualTo(Store.article(article.id()));
        restore(article).then().statusCode(409).contentType("application/problem+json");
        withdraw(article, KILL).then().statusCode(201);
        assertIsGone(article);
    }

    @Test
    void anArticleWithheldInACountryIsShownElsewhere() {
        var article = Captures.of("withheld").from("withheld-vesti");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        var before = Store.article(article.id());

        withdraw(article, legal("[\"KZ\", \"UZ\"]", "")).then().statusCode(201);

        for (var path : List.of("/articles/{id}", "/articles/{id}/versions", "/articles/{id}/versions/1")) {
            from("KZ", path, article)
                    .then()
                    .statusCode(451)
                    .contentType("application/problem+json")
                    .header("Link", containsString(">; rel=\"blocked-by\""))
                    .header("Vary", is("X-Country"))
                    .body("detail", containsString("Суд города Сарыжел"));
        }
        from("KG", "/articles/{id}", article)
                .then()
                .statusCode(200)
                .body("pubStatus", is("withheld"))
                .body("withheldIn", is(List.of("KZ", "UZ")));
        assertThat(Contracts.errors(Wire.PUBLIC, Store.article(article.id()))).isEmpty();
        search("UZ", article).then().body("items", empty());
        search("KG", article).then().body("items", hasSize(1));
        var told = awaitPublished(article, 2);
        assertThat(new String(told.getLast().value(), UTF_8)).isEqualTo(Store.article(article.id()));

        Wire.send(article.saying("Уточнено", "Другой текст.").at(LATER));
        Store.awaitVersions(article.id(), 2);
        var edited = awaitPublished(article, 3);
        assertThat(new String(edited.getLast().value(), UTF_8)).contains("\"withheldIn\":[\"KZ\",\"UZ\"]");

        restore(article).then().statusCode(201);
        from("KZ", "/articles/{id}", article).then().statusCode(200).body("pubStatus", is("usable"));
        var again = awaitPublished(article, 4);
        assertThat(new String(again.getLast().value(), UTF_8))
                .isEqualTo(Store.article(article.id()))
                .doesNotContain("withheldIn");
        assertThat(before).contains("\"pubStatus\":\"usable\"");
        assertThat(again)
                .extracting(record -> Wire.headers(record).get("ce_id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aWithholdingEndsByTheClock() {
        var article = Captures.of("withheld-for-a-moment");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        var until = Instant.now().plusSeconds(5).toString();

        var demand = legal("[]", ", \"until\": \"" + until + "\"");
        withdraw(article, demand).then().statusCode(201);
        withdraw(article, demand).then().statusCode(200);

        Store.get("/articles/{id}", article.id()).then().statusCode(451);
        assertThat(awaitPublished(article, 2).getLast().value()).isNull();
        await().atMost(PATIENCE)
                .until(() -> Store.get("/articles/{id}", article.id()).statusCode() == 200);
        desk.settle();
        assertThat(new String(awaitPublished(article, 3).getLast().value(), UTF_8))
                .isEqualTo(Store.article(article.id()));
    }

    @Test
    void aWithholdingThatBeginsLaterLeavesTheArticleAloneUntilThen() {
        var article = Captures.of("withheld-tomorrow");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);

        withdraw(article, legal("[]", ", \"from\": \"" + Instant.now().plusSeconds(86_400) + "\""))
                .then()
                .statusCode(201);

        Store.get("/articles/{id}", article.id()).then().statusCode(200).body("pubStatus", is("usable"));
    }

    @Test
    void theLogIsOneChainOnTheTopicAndForReaders() {
        var article = Captures.of("logged");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        var sequence = (int) withdraw(article, KILL).path("sequence");
        restore(article).then().statusCode(201);

        var lines = log();
        var entries = lines.lines().toList();
        var onTopic = Wire.await(WITHDRAWALS, records -> records.size() >= entries.size());

        assertThat(onTopic)
                .extracting(record -> new String(record.value(), UTF_8))
                .containsAll(entries)
                .allSatisfy(value ->
                        assertThat(Contracts.errors(WITHDRAWALS, value)).isEmpty());
        assertThat(entries).noneMatch(entry -> entry.contains("Текст страницы"));
        assertThat(verified(lines)).startsWith("0 The chain is whole");
        assertThat(verified("", "--broker", TestPlatform.programs().bootstrapServers()))
                .startsWith("0 The chain is whole");
        assertThat(verified(lines.replace("\"sequence\":" + sequence + ",", "\"sequence\":" + sequence + ",\"x\":1,")
                        .replace("\"sequence\":" + sequence + "}", "\"sequence\":" + sequence + ",\"x\":1}")))
                .startsWith("1 verify-log: entry " + sequence + " was changed");
        Store.get("/transparency?after={after}&limit=1", sequence - 1)
                .then()
                .body("items.sequence", is(List.of(sequence)))
                .body("next", is(sequence));
        Store.get("/transparency?limit=none").then().statusCode(400).body("parameter", is("limit"));
    }

    @Test
    void whatIsDecidedAtTheSameMomentMakesOneChain() throws Exception {
        var articles = IntStream.range(0, 12)
                .mapToObj(i -> Captures.of("at-once-" + i))
                .toList();
        Wire.send(articles.toArray(Captures[]::new));
        articles.forEach(article -> Store.awaitVersions(article.id(), 1));

        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(articles.stream()
                    .<Callable<Integer>>map(
                            article -> () -> withdraw(article, KILL).statusCode())
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        assertThat(verified(log())).startsWith("0 The chain is whole");
    }

    @Test
    void theDatabaseRefusesToChangeTheLog() throws Exception {
        var article = Captures.of("rewritten");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        withdraw(article, KILL).then().statusCode(201);

        for (var change : List.of("update withdrawal set hash = ''", "delete from withdrawal", "truncate withdrawal")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(change))
                        .hasMessageContaining("The log of withdrawals only grows.");
            }
        }
    }

    @Test
    void whatCannotBeWithdrawnIsAProblem() {
        var absent = Captures.of("never-captured");

        withdraw(absent, KILL).then().statusCode(404);
        withdraw(absent, legal("[]", "")).then().statusCode(404);
        restore(absent).then().statusCode(409);
        withdraw(absent, "{\"kind\": \"kill\", \"scope\": \"quotation\"}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", is("scope"));
        withdraw(absent, "{").then().statusCode(400);
        withdraw(absent, "").then().statusCode(400);
    }

    private static String log() {
        return given().accept("application/x-ndjson").get("/transparency").asString();
    }

    private static String verified(String in, String... arguments) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, UTF_8);
        var status = new VerifyLog().run(List.of(arguments), new ByteArrayInputStream(in.getBytes(UTF_8)), out, out);
        return status + " " + printed.toString(UTF_8);
    }

    private static Response withdraw(Captures article, String demand) {
        return given().contentType("application/json").body(demand).post("/articles/{id}/withdrawal", article.id());
    }

    private static Response restore(Captures article) {
        return given().contentType("application/json")
                .body(RESTORATION)
                .post("/articles/{id}/restoration", article.id());
    }

    private static String legal(String jurisdictions, String more) {
        return "{\"kind\": \"legal\", \"jurisdictions\": " + jurisdictions + ", \"authority\": \"Суд города Сарыжел\","
                + " \"legalBasis\": \"Решение 2-114/2026\", \"reason\": \"Спор о репутации\"" + more + "}";
    }

    private static Response from(String country, String path, Captures article) {
        return given().header("X-Country", country).get(path, article.id());
    }

    private static Response search(String country, Captures article) {
        return given().header("X-Country", country).get("/articles?source={source}", article.source());
    }

    private static void assertIsGone(Captures article) {
        for (var path : List.of("/articles/{id}", "/articles/{id}/versions/1")) {
            Store.get(path, article.id()).then().statusCode(410).contentType("application/problem+json");
        }
        Store.get("/articles?q=qwxzkill").then().body("items", empty());
    }

    private static List<ConsumerRecord<String, byte[]>> awaitPublished(Captures article, int records) {
        await().atMost(PATIENCE)
                .pollInSameThread()
                .until(() -> published(article).size() >= records);
        return published(article);
    }

    private static List<ConsumerRecord<String, byte[]>> published(Captures article) {
        return Wire.all(Wire.PUBLIC).stream()
                .filter(record -> record.key().equals(article.id().toString()))
                .toList();
    }

    /** In how many rows of which columns of the whole database a word stands. */
    private Map<String, Long> columnsWith(String word) throws Exception {
        var found = new TreeMap<String, Long>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var column : columns()) {
                var count = "select count(*) from " + column[0] + " where position('" + word + "' in " + column[1]
                        + "::text) > 0";
                try (var answer = statement.executeQuery(count)) {
                    answer.next();
                    if (answer.getLong(1) > 0) {
                        found.put(column[0] + "." + column[1], answer.getLong(1));
                    }
                }
            }
        }
        return found;
    }

    private List<String[]> columns() throws Exception {
        var columns = new ArrayList<String[]>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select table_name, column_name from information_schema.columns"
                        + " join information_schema.tables using (table_schema, table_name)"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (answer.next()) {
                columns.add(new String[] {answer.getString(1), answer.getString(2)});
            }
        }
        assertThat(columns).hasSizeGreaterThan(20);
        return columns;
    }
}
