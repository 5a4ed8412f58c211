package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.vestnik.local.process.Child;
import dev.vestnik.store.intake.Captures;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standing queries, from the request to the public topic, by the real connector. */
@OnRealPlatform
class StandingQueriesIT {

    private static final String MATCHES = "news.matches.v1";

    private static Child worker;

    @Inject
    DataSource source;

    @BeforeAll
    static void startConnector() throws IOException {
        worker = Connector.start();
    }

    @AfterAll
    static void stopConnector() {
        worker.stop(Duration.ofSeconds(10));
    }

    @Test
    void everyVersionThatMatchesIsAHitAndWhoNoLongerDoesIsToldOnce() {
        keep("{\"id\": \"dams\", \"name\": \"Плотины\", \"q\": \"плотина source:standing\"}")
                .statusCode();
        var article = Captures.of("standing-dam")
                .from("standing")
                .published("2026-03-02T09:00:00Z")
                .saying("Плотины", "У посёлка размыло плотину. Жители ушли.");
        var edited = article.saying("Плотины", "Плотину починили.").at("2026-03-02T06:00:00.000Z");
        var other = article.saying("Вода", "Вода ушла.").at("2026-03-02T07:00:00.000Z");

        Wire.send(article, Captures.of("standing-other").from("standing"));
        Wire.send(article, edited, other);
        var hits = awaitHits("dams", 3);

        assertThat(hits.stream().map(StandingQueriesIT::json).map(hit -> hit.getString("kind")))
                .containsExactly("first", "again", "ended");
        var first = json(hits.getFirst());
        assertThat(first.getMap("query")).isEqualTo(Map.of("id", "dams", "name", "Плотины"));
        assertThat(first.getMap("article"))
                .containsEntry("id", article.id().toString())
                .containsEntry("version", 1)
                .containsEntry("headline", "Плотины")
                .containsEntry("publishedAt", "2026-03-02T09:00:00Z");
        assertThat(first.getString("passages[0].text")).isEqualTo("У посёлка размыло плотину. Жители ушли.");
        assertThat(first.getList("passages[0].marks")).isEqualTo(List.of(Map.of("start", 18, "end", 25)));
        assertThat(Wire.headers(hits.getFirst()))
                .containsEntry("ce_id", "dams/" + article.id() + "/1/2026.11-1")
                .containsEntry("ce_type", "dev.vestnik.match.recorded.v1")
                .containsEntry("ce_subject", "dams")
                .containsEntry("ce_time", first.getString("matchedAt"))
                .containsEntry("ce_dataschema", "urn:vestnik:schema:" + MATCHES);
        assertThat(hits).allSatisfy(hit -> assertThat(Contracts.errors(MATCHES, value(hit)))
                .isEmpty());
    }

    @Test
    void aQueryThatIsForgottenOrChangedHoldsForTheNextArticle() {
        keep("{\"id\": \"changing\", \"q\": \"qwxzone\"}");
        keep("{\"id\": \"changing\", \"q\": \"qwxztwo\"}").then().statusCode(200);
        keep("{\"id\": \"leaving\", \"q\": \"qwxztwo\"}");
        given().delete("/queries/leaving").then().statusCode(204);
        given().delete("/queries/leaving").then().statusCode(404);

        Wire.send(
                Captures.of("standing-one").saying("Раз", "qwxzone"),
                Captures.of("standing-two").saying("Два", "qwxztwo"));
        var hits = awaitHits("changing", 1);

        assertThat(json(hits.getFirst()).getString("article.headline")).isEqualTo("Два");
        assertThat(hits("leaving")).isEmpty();
    }

    @Test
    void whoGotAHitLearnsOfTheWithdrawalAndNothingOfTheTextStays() throws Exception {
        keep("{\"id\": \"killed\", \"q\": \"qwxzmatch\", \"webhook\": {\"url\": \"http://localhost:1/\"}}");
        var article = Captures.of("standing-killed").saying("Тайна qwxzmatch", "Здесь назван qwxzmatch полностью.");
        Wire.send(article);
        awaitHits("killed", 1);
        given().get("/queries/killed").then().body("webhook.waiting", is(1));

        Desk.withdraw(article, Desk.KILL).then().statusCode(201);

        var notice = awaitHits("killed", 2).getLast();
        assertThat(json(notice).getString("kind")).isEqualTo("withdrawn");
        assertThat(json(notice).getString("withdrawal.reason")).isEqualTo("Назван ребёнок");
        assertThat(value(notice)).doesNotContain("qwxzmatch");
        assertThat(Contracts.errors(MATCHES, value(notice))).isEmpty();
        assertThat(new WholeDatabase(source).columnsWith("qwxzmatch")).containsOnlyKeys("standing_query.q");
    }

    @Test
    void whatIsWithheldEverywhereIsWithdrawnAndMatchedAgainOnceItMayBeShown() {
        keep("{\"id\": \"withheld\", \"q\": \"qwxzlegal\"}");
        var article = Captures.of("standing-withheld").saying("Спор", "Текст qwxzlegal.");
        Wire.send(article);
        awaitHits("withheld", 1);

        Desk.withdraw(article, Desk.legal("[]", "")).then().statusCode(201);
        Desk.restore(article).then().statusCode(201);
        Desk.withdraw(article, Desk.legal("[\"KZ\"]", "")).then().statusCode(201);

        var hits =
                awaitHits("withheld", 4).stream().map(StandingQueriesIT::json).toList();
        assertThat(hits.stream().map(hit -> hit.getString("kind")))
                .containsExactly("first", "withdrawn", "first", "again");
        assertThat(hits.getLast().getList("article.withheldIn")).isEqualTo(List.of("KZ"));
    }

    @Test
    void aWebhookIsToldUntilItHasTheHitAndCanSeeThatItIsOurs() throws Exception {
        try (var hook = new Hook(2)) {
            var secret = keep("{\"id\": \"hooked\", \"q\": \"qwxzhook\", \"webhook\": {\"url\": \"" + hook.address()
                            + "\"}}")
                    .jsonPath()
                    .getString("webhook.secret");

            Wire.send(Captures.of("standing-hooked").saying("Крючок", "Текст qwxzhook."));
            await().atMost(Duration.ofSeconds(90)).until(() -> hook.calls().size() == 3);

            var calls = hook.calls();
            assertThat(calls)
                    .allSatisfy(call -> assertThat(call.isSignedWith(secret)).isTrue());
            assertThat(calls.stream().map(Hook.Call::id).distinct()).hasSize(1);
            assertThat(JsonPath.from(calls.getLast().body()).getString("article.headline"))
                    .isEqualTo("Крючок");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> given().get("/queries/hooked").then().body("webhook.waiting", is(0)));
        }
    }

    @Test
    void queriesAreListedWithoutTheirSecrets() {
        var kept = keep("{\"q\": \"мост\", \"webhook\": {\"url\": \"https://hooks.example/a\"}}");
        kept.then().statusCode(201).body("webhook.secret", startsWith("whsec_"));
        var id = kept.jsonPath().getString("id");

        given().get("/queries/{id}", id)
                .then()
                .statusCode(200)
                .body("q", is("мост"))
                .body("webhook.secret", nullValue())
                .body("webhook.waiting", is(0));
        var page = given().get("/queries?limit=1").then().statusCode(200).extract();
        given().get("/queries?limit=1000&after={id}", page.jsonPath().getString("items[0].id"))
                .then()
                .body("items.id", not(hasItem((String) page.path("items[0].id"))))
                .body("items.size()", greaterThan(-1));
        given().delete("/queries/{id}", id).then().statusCode(204);
        given().get("/queries/{id}", id).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void anIdThatNoQueryCanHaveIsAProblem() {
        Store.getRaw("/queries/%00").then().statusCode(400).body("parameter", is("id"));
        given().urlEncodingEnabled(false).delete("/queries/%00").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"q\": \"мост (плотина\"}; q",
                "{\"q\": \" \"}; q",
                "{}; q",
                "[]; body",
                "{\"q\": \"a\", \"id\": \"a/b\"}; id",
                "{\"q\": \"a\", \"name\": 5}; name",
                "{\"q\": \"a\", \"webhook\": {}}; webhook.url",
                "{\"q\": \"a\", \"webhook\": {\"url\": \"ftp://hooks.example\"}}; webhook.url",
                "{\"q\": \"a\", \"webhook\": {\"url\": \"http://hooks.example:0/\"}}; webhook.url",
                "{\"q\": \"a from:+999999999-12-31T23:59:59-18:00\"}; q",
                "{\"q\": \"a\", \"webhook\": {\"url\": \"http://10.0.0.1/\"}}; webhook.url",
                "{\"q\": \"a\", \"webhook\": {\"url\": \"https://hooks.example\", \"secret\": \"short\"}}; webhook.secret"
            })
    void aMistakeIsAProblemThatNamesItsField(String body, String field) {
        keep(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", is(field));
    }

    @Test
    void aMistakeInTheQueryHasItsPosition() {
        keep("{\"q\": \"мост (плотина\"}").then().body("position", is(13));
    }

    private static Response keep(String query) {
        return given().contentType("application/json").body(query).post("/queries");
    }

    private static List<ConsumerRecord<String, byte[]>> awaitHits(String query, int hits) {
        await().atMost(Desk.PATIENCE).pollInSameThread().until(() -> hits(query).size() >= hits);
        assertThat(hits(query)).hasSize(hits);
        return hits(query);
    }

    private static List<ConsumerRecord<String, byte[]>> hits(String query) {
        return Wire.all(MATCHES).stream()
                .filter(record -> record.key().equals(query))
                .toList();
    }

    private static JsonPath json(ConsumerRecord<String, byte[]> hit) {
        return JsonPath.from(value(hit));
    }

    private static String value(ConsumerRecord<String, byte[]> hit) {
        return new String(hit.value(), UTF_8);
    }
}
