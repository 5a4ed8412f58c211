package dev.vestnik.ingest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.vestnik.ingest.stage.NewsSite;
import dev.vestnik.ingest.stage.RawSchema;
import dev.vestnik.ingest.stage.RawTopic;
import dev.vestnik.ingest.stage.SourceTopic;
import dev.vestnik.local.TestPlatform;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class SourcePollerIT {

    private static final String BODY = "Между Актау и Нукусом появится прямой авиарейс, сообщили в порту. %s";

    private final NewsSite site = new NewsSite();
    private final String id = "listok-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void closeTheSite() {
        TestPlatform.startDatabase();
        given().delete("/sources/" + id);
        site.close();
    }

    @Test
    void aNewArticleIsPublishedOnceAsTheContractSays() {
        site.publish("/reys", "Открывается рейс", BODY.formatted("Билет стоит недорого."));

        visitEverySecond();

        awaitMessages(1);
        var message = RawTopic.messages(site.address("/reys")).getFirst();
        var article = message.article();
        assertThat(RawSchema.complaints(message.value())).isEmpty();
        assertThat(message.key()).isEqualTo(article.id().toString());
        assertThat(message.headers())
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", message.key() + "@" + capturedAt(message),
                        "ce_type", "dev.vestnik.article.captured.v1",
                        "ce_source", "/vestnik/ingest",
                        "ce_subject", message.key(),
                        "ce_time", capturedAt(message),
                        "ce_dataschema", "urn:vestnik:schema:news.articles.raw.v1",
                        "content-type", "application/json"));
        assertThat(article.uri()).isEqualTo(site.address("/reys"));
        assertThat(article.requestedUri()).isEqualTo(site.address("/reys?utm_source=rss"));
        assertThat(article.source().id()).isEqualTo(id);
        assertThat(article.source().name()).isEqualTo("Листок");
        assertThat(article.headline()).isEqualTo("Открывается рейс");
        assertThat(article.body()).isEqualTo(BODY.formatted("Билет стоит недорого."));
    }

    @Test
    void anUnchangedFeedIsAskedForConditionallyAndNothingIsPublishedTwice() {
        site.publish("/reys", "Открывается рейс", BODY.formatted(""));

        visitEverySecond();

        eventually().until(() -> site.requests("/rss.xml").size() >= 4);
        assertThat(site.requests("/rss.xml").getFirst().validator()).isEmpty();
        assertThat(site.requests("/rss.xml").subList(1, 4))
                .allSatisfy(request -> assertThat(request.validator()).startsWith("\""));
        assertThat(site.requests("/reys")).hasSize(1);
        assertThat(RawTopic.messages(site.address("/"))).hasSize(1);
        given().get("/sources/" + id).then().body("lastOutcome", equalTo("unchanged"));
    }

    @Test
    void anEditedArticleIsPublishedAgainAndAChangedCounterIsNot() {
        site.publish("/reys", "Открывается рейс", BODY.formatted("Билет стоит недорого."));
        site.publish("/port", "Порт расширят", BODY.formatted("Порт расширят."));
        visitEverySecond();
        awaitMessages(2);

        site.publish("/reys", "Открывается рейс", BODY.formatted("Билет подорожал."));
        site.publish(
                "/port", "Порт расширят", BODY.formatted("Порт расширят.")); // its entry and the counter on it change

        awaitMessages(3);
        eventually().until(() -> site.requests("/port").size() == 2);
        var reys = RawTopic.messages(site.address("/reys"));
        assertThat(reys)
                .extracting(RawTopic.Message::key)
                .hasSize(2)
                .containsOnly(reys.getFirst().key());
        assertThat(reys).extracting(message -> message.article().contentHash()).doesNotHaveDuplicates();
        assertThat(reys.getLast().article().body()).endsWith("Билет подорожал.");
        assertThat(RawTopic.messages(site.address("/port"))).hasSize(1);
    }

    @Test
    void aBrokenPageStopsNoOtherAndIsTriedAgain() {
        site.publish("/a-broken", "Сломанная", BODY.formatted("Сломанная страница."));
        site.publish("/b-whole", "Целая", BODY.formatted("Целая страница."));
        site.breakPage("/a-broken", 500);
        visitEverySecond();
        awaitMessages(1);
        eventually().until(() -> site.requests("/a-broken").size() >= 2);
        given().get("/sources/" + id).then().body("lastOutcome", equalTo("pending"));

        site.mendPage("/a-broken");

        awaitMessages(2);
        assertThat(site.requests("/b-whole")).hasSize(1);
        eventually()
                .untilAsserted(() -> given().get("/sources/" + id).then().body("lastOutcome", equalTo("unchanged")));
    }

    @Test
    void aPageThatIsGoneIsNoReasonToComeBack() {
        site.publish("/gone", "Пропавшая", BODY.formatted(""));
        site.breakPage("/gone", 410);

        visitEverySecond();

        eventually().until(() -> site.requests("/rss.xml").size() >= 3);
        assertThat(site.requests("/gone")).hasSize(1);
        given().get("/q/metrics").then().body(containsString("vestnik_pages_total{outcome=\"gone\"}"));
    }

    @Test
    void aBrokenFeedIsVisitedLessAndLess() {
        site.breakPage("/rss.xml", 500);

        visitEverySecond();

        eventually().untilAsserted(() -> given().get("/sources/" + id)
                .then()
                .body("failures", greaterThanOrEqualTo(2))
                .body("lastOutcome", equalTo("server-error"))
                .body("lastMessage", equalTo("HTTP status 500"))
                .body("state", equalTo("failing"))
                .body("attempts[0].outcome", equalTo("server-error"))
                .body("attempts[1].message", equalTo("HTTP status 500")));
    }

    @Test
    void aHostThatIsBusyIsLeftAloneForAWhile() {
        site.breakPage("/rss.xml", 503);

        visitEverySecond();

        eventually().untilAsserted(() -> given().get("/sources/" + id)
                .then()
                .body("lastOutcome", equalTo("later"))
                .body("lastMessage", equalTo("HTTP status 503")));
        var nextVisit = Instant.parse(given().get("/sources/" + id).path("nextVisit"));
        assertThat(nextVisit).isAfter(Instant.now().plusSeconds(20));
    }

    @Test
    void aFeedThatIsGoneForGoodRetiresItsSource() {
        site.breakPage("/rss.xml", 410);

        visitEverySecond();

        eventually().untilAsserted(() -> given().get("/sources/" + id)
                .then()
                .body("state", equalTo("retired"))
                .body("reason", equalTo("HTTP status 410"))
                .body("nextVisit", equalTo(null)));
        eventually().untilAsserted(() -> assertThat(SourceTopic.of(id)).hasSize(1));
    }

    @Test
    void theLastTenAttemptsAreKept() {
        site.publish("/reys", "Открывается рейс", BODY.formatted(""));

        visitEverySecond();

        eventually().until(() -> site.requests("/rss.xml").size() >= 13);
        given().get("/sources/" + id)
                .then()
                .body("attempts.size()", equalTo(10))
                .body("attempts[0].outcome", equalTo("unchanged"))
                .body("attempts.outcome", not(hasItem("fetched")));
    }

    @Test
    void pollingResumesAfterTheDatabaseWasAwayAndNothingIsLost() {
        site.publish("/before", "До", BODY.formatted("До остановки."));
        visitEverySecond();
        awaitMessages(1);

        TestPlatform.stopDatabase();
        site.publish("/during", "Во время", BODY.formatted("Во время остановки."));
        given().contentType(ContentType.JSON)
                .body(Map.of("uri", site.address("/pushed"), "text", "Толкнули\n\n" + BODY.formatted("Без базы.")))
                .post("/captures")
                .then()
                .statusCode(202);
        TestPlatform.startDatabase();

        awaitMessages(3);
        assertThat(RawTopic.messages(site.address("/before"))).hasSize(1);
    }

    private void visitEverySecond() {
        given().contentType(ContentType.JSON)
                .body(Map.of("id", id, "name", "Листок", "feed", site.address("/rss.xml"), "interval", "PT1S"))
                .post("/sources")
                .then()
                .statusCode(201);
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(60));
    }

    private void awaitMessages(int count) {
        eventually().atMost(Duration.ofSeconds(40)).untilAsserted(() -> assertThat(RawTopic.messages(site.address("/")))
                .hasSize(count));
    }

    private static String capturedAt(RawTopic.Message message) {
        return JsonPath.from(new String(message.value(), UTF_8)).getString("capturedAt");
    }
}
