package dev.vestnik.ingest.recheck;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.ingest.seen.Rechecks;
import dev.vestnik.ingest.stage.NewsSite;
import dev.vestnik.ingest.stage.RawSchema;
import dev.vestnik.ingest.stage.RawTopic;
import dev.vestnik.local.TestPlatform;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Second looks at published articles; the hours between them pass at a stroke. */
@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class RecheckIT {

    private static final String BODY = "Между Актау и Нукусом появится прямой авиарейс, сообщили в порту. %s";

    private final NewsSite site = new NewsSite();
    private final String id = "listok-" + UUID.randomUUID().toString().substring(0, 8);
    private final RecheckTable looks;
    private final Rechecks rechecks;
    private final Scheduler scheduler;
    private int repeated;

    @Inject
    RecheckIT(DataSource database, Rechecks rechecks, Scheduler scheduler) {
        this.looks = new RecheckTable(database, id);
        this.rechecks = rechecks;
        this.scheduler = scheduler;
    }

    @BeforeEach
    void publishAnArticle() {
        site.publish("/reys", "Открывается рейс", BODY.formatted("Билет стоит недорого."));
        given().contentType(ContentType.JSON)
                .body(Map.of("id", id, "name", "Листок", "feed", site.address("/rss.xml"), "interval", "PT1S"))
                .post("/sources")
                .then()
                .statusCode(201);
        eventually().until(() -> !messages().isEmpty());
        eventually().until(() -> looks.count("due > now() + interval '50 minutes'") == 1);
        repeated = messages().size() - 1; // a first visit may outlive its lease here, and then repeats
    }

    @AfterEach
    void closeTheSite() {
        given().delete("/sources/" + id);
        site.close();
    }

    @Test
    void anUnchangedPageIsAskedForWithItsOwnCursorAndTheNextLookIsPlanned() {
        looks.lookNow();

        eventually().until(() -> looks.count("due > now() + interval '22 hours'") == 1);
        assertThat(site.requests("/reys")).hasSize(2);
        assertThat(site.requests("/reys").getLast().validator()).isEqualTo("\"rev-1\"");
        assertThat(messages()).hasSize(1);
    }

    @Test
    void anArticleEditedBehindTheFeedsBackIsItsNextVersionAndACounterIsNone() {
        site.edit("/reys", "Открывается рейс", BODY.formatted("Билет стоит недорого."));
        looks.lookNow();
        eventually().until(() -> looks.count("due > now() + interval '22 hours'") == 1);
        assertThat(messages()).hasSize(1);

        site.edit("/reys", "Рейс откроют позже", BODY.formatted("Билет подорожал."));
        looks.lookNow();

        awaitMessages(2);
        var edited = messages().getLast();
        assertThat(edited.key()).isEqualTo(messages().getFirst().key());
        assertThat(RawSchema.complaints(edited.value())).isEmpty();
        assertThat(edited.article().headline()).isEqualTo("Рейс откроют позже");
        assertThat(edited.article().modifiedAssumed()).isTrue();
        assertThat(edited.article().modifiedAt())
                .isEqualTo(edited.article().capturedAt().atOffset(ZoneOffset.UTC));
        assertThat(messages().getFirst().article().modifiedAt()).isNull();
        eventually().until(() -> looks.count("etag = '\"rev-3\"'") == 1);
    }

    @ParameterizedTest
    @CsvSource({"404, not-found", "410, gone"})
    void anArticleThatIsGoneTwiceIsANoticeAndOneThatIsBackACapture(int status, String reason) {
        site.breakPage("/reys", status);
        looks.lookNow();
        eventually().until(() -> looks.count("suspected_at is not null and due > now() + interval '9 minutes'") == 1);
        assertThat(notices()).isEmpty();

        looks.lookNow();

        eventually().until(() -> notices().size() == 1);
        var notice = notices().getFirst();
        var article = messages().getFirst();
        var value = JsonPath.from(new String(notice.value(), UTF_8));
        assertThat(RawSchema.complaintsAboutNotice(notice.value())).isEmpty();
        assertThat(notice.key()).isEqualTo(article.key());
        assertThat(notice.headers())
                .containsEntry("ce_id", notice.key() + "@" + value.getString("noticedAt") + "/gone")
                .containsEntry("ce_dataschema", "urn:vestnik:schema:news.articles.gone.v1");
        assertThat(value.getString("uri")).isEqualTo(site.address("/reys"));
        assertThat(value.getString("requestedUri")).isEqualTo(site.address("/reys?utm_source=rss"));
        assertThat(value.getString("source.id")).isEqualTo(id);
        assertThat(value.getInt("status")).isEqualTo(status);
        assertThat(value.getString("reason")).isEqualTo(reason);
        assertThat(value.getString("lastCapturedAt"))
                .isEqualTo(JsonPath.from(new String(article.value(), UTF_8)).getString("capturedAt"));

        eventually().until(() -> looks.count("suspected_at is null and due > now() + interval '22 hours'") == 1);
        looks.lookNow();
        eventually().until(() -> site.requests("/reys").size() == 4 && looks.count("due > now()") == 1);
        assertThat(notices()).hasSize(1);

        site.mendPage("/reys");
        looks.lookNow();
        awaitMessages(2);
        assertThat(messages().getLast().article().contentHash())
                .isEqualTo(article.article().contentHash());
    }

    @Test
    void oneBadAnswerIsNoDisappearance() {
        site.breakPage("/reys", 404);
        looks.lookNow();
        eventually().until(() -> looks.count("suspected_at is not null") == 1);
        site.mendPage("/reys");
        looks.lookNow();
        eventually().until(() -> looks.count("suspected_at is null and due > now() + interval '22 hours'") == 1);
        site.breakPage("/reys", 500);

        looks.lookNow();

        eventually().until(() -> looks.count("failures = 1 and due > now() + interval '5 minutes'") == 1);
        assertThat(notices()).isEmpty();
        assertThat(messages()).hasSize(1);
    }

    @Test
    void aRedirectToTheFrontPageAndAPageThatSaysSoAreDisappearances() {
        site.publish("/port", "Порт расширят", BODY.formatted("Порт расширят."));
        awaitMessages(2);
        eventually().until(() -> looks.count("due > now() + interval '50 minutes'") == 2);
        site.redirect("/reys", 302, "/");
        site.edit("/port", "Страница не найдена", "Такой страницы нет. Посмотрите другие новости на главной.");
        looks.lookNow();
        eventually().until(() -> looks.count("suspected_at is not null") == 2);

        looks.lookNow();

        eventually().until(() -> notices().size() == 2);
        assertThat(notices())
                .extracting(notice -> JsonPath.from(new String(notice.value(), UTF_8)))
                .allSatisfy(value -> assertThat(value.<Object>get("status")).isNull())
                .extracting(value -> value.getString("reason"))
                .containsExactlyInAnyOrder("redirected-to-front-page", "soft-404");
        assertThat(notices()).allSatisfy(notice -> assertThat(RawSchema.complaintsAboutNotice(notice.value()))
                .isEmpty());
        assertThat(messages()).hasSize(2);
    }

    @Test
    void anArticleThatMovedForGoodIsNoSecondOneUnderItsNewAddress() {
        site.publishUnlisted("/reys-aktau-nukus", "Открывается рейс", BODY.formatted("Билет стоит недорого."));
        site.redirect("/reys", 301, "/reys-aktau-nukus");
        looks.lookNow();
        eventually().until(() -> looks.count("due > now() + interval '22 hours'") == 1);
        assertThat(site.requests("/reys-aktau-nukus")).hasSize(1);
        assertThat(messages()).hasSize(1);

        site.publish("/reys-aktau-nukus", "Рейс открыт", BODY.formatted("Первый самолёт вылетел."));

        eventually().until(() -> messages().stream()
                .anyMatch(message -> message.article().headline().equals("Рейс открыт")));
        assertThat(messages()).extracting(message -> message.article().uri()).containsOnly(site.address("/reys"));
        assertThat(messages())
                .extracting(RawTopic.Message::key)
                .containsOnly(messages().getFirst().key());
    }

    @Test
    void looksAreSharedByReplicasAndTakenOverFromADeadOne() throws Exception {
        scheduler.pause();
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            looks.lookNow();
            Callable<List<String>> lease = () -> rechecks.lease(10).stream()
                    .map(look -> look.address())
                    .filter(address -> address.startsWith(site.address("/")))
                    .toList();
            List<Future<List<String>>> leases = replicas.invokeAll(List.of(lease, lease, lease));
            assertThat(leases.stream().flatMap(one -> one.resultNow().stream())).hasSize(1);

            looks.abandon();
            assertThat(lease.call()).hasSize(1);
        } finally {
            looks.release();
            scheduler.resume();
        }
    }

    private List<RawTopic.Message> messages() {
        return RawTopic.messages(site.address("/")).stream().skip(repeated).toList();
    }

    private List<RawTopic.Message> notices() {
        return RawTopic.notices(site.address("/"));
    }

    private void awaitMessages(int count) {
        eventually().untilAsserted(() -> assertThat(messages()).hasSize(count));
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(60));
    }
}
