package dev.vestnik.ingest.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.vestnik.ingest.coverage.Coverages;
import dev.vestnik.ingest.coverage.Events;
import dev.vestnik.ingest.coverage.Quality;
import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.source.SourceSettings;
import dev.vestnik.ingest.source.Sources;
import dev.vestnik.ingest.stage.SourceTopic;
import dev.vestnik.local.TestPlatform;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits of four weeks in a moment: what was read and when is told by the test, all else is as in service. */
@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class CoverageIT {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Sources sources;
    private final Announcer announcer;
    private final Scheduler scheduler;
    private final String id = "tanba-" + UUID.randomUUID().toString().substring(0, 8);
    private final Days days;

    @Inject
    CoverageIT(
            Sources sources,
            Coverages coverages,
            Events events,
            Announcer announcer,
            Tally tally,
            Scheduler scheduler) {
        this.sources = sources;
        this.announcer = announcer;
        this.scheduler = scheduler;
        this.days = new Days(id, sources, coverages, events, tally);
    }

    @BeforeEach
    void addTheSource() {
        scheduler.pause();
        sources.put(SourceSettings.of(id, "Таңба", "http://tanba.invalid/rss.xml", "kk", null, null));
    }

    @AfterEach
    void removeIt() {
        TestPlatform.startBroker();
        given().delete("/sources/" + id);
        scheduler.resume();
    }

    @Test
    void aSourceThatFallsSilentIsToldAndSoIsItsReturn() {
        days.pass(Duration.ofDays(28), CoverageIT::isDay);
        assertThat(told()).isEmpty();

        // When the source writes no more from a noon on
        days.pass(Duration.ofHours(12), CoverageIT::isDay);
        days.pass(Duration.ofHours(24), hour -> false);

        eventually()
                .untilAsserted(() ->
                        assertThat(told()).extracting(SourceTopic.Told::kind).containsExactly("quiet"));
        var quiet = told().getFirst();
        assertThat(SourceTopic.complaints(String.valueOf(quiet.value()))).isEmpty();
        assertThat(quiet.headers())
                .containsEntry("ce_type", "dev.vestnik.source.changed.v1")
                .containsEntry("ce_source", "/vestnik/ingest")
                .containsEntry("ce_subject", id)
                .containsEntry("ce_id", id + "@" + quiet.headers().get("ce_time") + "/quiet");
        given().get("/sources/" + id)
                .then()
                .body("state", equalTo("silent"))
                .body("reason", containsString("No article since"))
                .body("coverage.articlesPerDay", greaterThan(10f));
        given().get("/sources?state=silent&text=" + id).then().body("[0].id", equalTo(id));

        days.pass(HOUR, hour -> true);

        eventually()
                .untilAsserted(() ->
                        assertThat(told()).extracting(SourceTopic.Told::kind).containsExactly("quiet", "back"));
        given().get("/sources/" + id).then().body("state", equalTo("healthy"));
    }

    @Test
    void nightsAndFreeDaysOfItsOwnHistoryAreNoAlarm() {
        days.pass(
                Duration.ofDays(42),
                hour -> isDay(hour)
                        && hour.atOffset(ZoneOffset.UTC).getDayOfWeek().getValue() < 6);

        announcer.announce();
        assertThat(told()).isEmpty();
        given().get("/sources/" + id).then().body("state", equalTo("healthy"));
    }

    @Test
    void pagesThatStopMakingSenseAreToldAndSoIsTheirReturn() {
        days.visit(days.reading(Quality.GOOD, 60));
        days.visit(days.reading(Quality.FAILED, 15));
        eventually()
                .untilAsserted(() ->
                        assertThat(told()).extracting(SourceTopic.Told::kind).containsExactly("layout-changed"));
        given().get("/sources/" + id)
                .then()
                .body("state", equalTo("failing"))
                .body("reason", containsString("15 of its last 20"));

        days.visit(days.reading(Quality.GOOD, 20));
        eventually().untilAsserted(() -> assertThat(told())
                .extracting(SourceTopic.Told::kind)
                .containsExactly("layout-changed", "back"));
    }

    @Test
    void aMovedAndARetiredSourceAreToldAndARemovedOneIsForgotten() {
        var source = sources.find(id).orElseThrow();
        source.rest(days.now(), "fetched", Cursor.START, Days.PACE);
        source.moveTo(URI.create("http://www.tanba.invalid/feed"));
        days.keep(source, Gathering.NOTHING, URI.create("http://tanba.invalid/rss.xml"));
        days.advance(HOUR);
        var moved = sources.find(id).orElseThrow();
        moved.retire(days.now(), "HTTP status 410");
        days.keep(moved, Gathering.NOTHING, null);
        eventually()
                .untilAsserted(() ->
                        assertThat(told()).extracting(SourceTopic.Told::kind).containsExactly("moved", "retired"));
        assertThat(told().getFirst().value())
                .contains("\"previousAddress\":\"http://tanba.invalid/rss.xml\"")
                .contains("\"address\":\"http://www.tanba.invalid/feed\"");
        assertThat(told()).allSatisfy(record -> assertThat(SourceTopic.complaints(String.valueOf(record.value())))
                .isEmpty());

        given().delete("/sources/" + id).then().statusCode(204);

        eventually().untilAsserted(() -> assertThat(told())
                .extracting(SourceTopic.Told::kind)
                .containsExactly("moved", "retired", "removed"));
    }

    @Test
    void anEventThatTheBrokerDidNotTakeIsSentAgainUnderTheSameId() {
        days.visit(days.reading(Quality.FAILED, 20));
        TestPlatform.stopBroker();
        announcer.announce();
        TestPlatform.startBroker();

        eventually().untilAsserted(() -> assertThat(told())
                .extracting(record -> record.headers().get("ce_id"))
                .isNotEmpty()
                .containsOnly(id + "@2126-09-02T00:00:00.000Z/layout-changed"));
    }

    @Test
    void aLanguageThatFallsSilentIsToldOnce() {
        var language = "x" + (char) ('a' + id.charAt(6) % 26) + (char) ('a' + id.charAt(7) % 26);
        sources.put(SourceSettings.of(id, "Таңба", "http://tanba.invalid/rss.xml", language, null, null));
        days.pass(Duration.ofDays(21), hour -> true);
        days.watch().judgeLanguages();
        days.advance(Duration.ofDays(1));
        days.watch().judgeLanguages();
        days.advance(HOUR);
        days.watch().judgeLanguages();
        announcer.announce();

        eventually().untilAsserted(() -> assertThat(SourceTopic.of("language:" + language))
                .extracting(SourceTopic.Told::kind)
                .containsExactly("quiet"));
        assertThat(SourceTopic.complaints(String.valueOf(
                        SourceTopic.of("language:" + language).getFirst().value())))
                .isEmpty();
    }

    private List<SourceTopic.Told> told() {
        announcer.announce();
        return SourceTopic.of(id);
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(30));
    }

    private static boolean isDay(Instant hour) {
        var time = hour.atOffset(ZoneOffset.UTC).getHour();
        return time >= 3 && time <= 17;
    }
}
