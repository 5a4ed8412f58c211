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
import dev.vestnik.ingest.coverage.Reading;
import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.source.Harvest;
import dev.vestnik.ingest.source.Pace;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.source.SourceSettings;
import dev.vestnik.ingest.source.Sources;
import dev.vestnik.ingest.stage.SourceTopic;
import dev.vestnik.local.TestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits of four weeks in a moment: what was read and when is told by the test, all else is as in service. */
@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class CoverageIT {

    private static final Instant START = Instant.parse("2026-09-07T00:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Pace PACE = new Pace(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofHours(6));

    private final Sources sources;
    private final Coverages coverages;
    private final Events events;
    private final Announcer announcer;
    private final Tally tally;
    private final Scheduler scheduler;
    private final String id = "tanba-" + UUID.randomUUID().toString().substring(0, 8);
    private Instant now = START;

    @Inject
    CoverageIT(
            Sources sources,
            Coverages coverages,
            Events events,
            Announcer announcer,
            Tally tally,
            Scheduler scheduler) {
        this.sources = sources;
        this.coverages = coverages;
        this.events = events;
        this.announcer = announcer;
        this.tally = tally;
        this.scheduler = scheduler;
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
        pass(Duration.ofDays(28), CoverageIT::isDay);
        assertThat(told()).isEmpty();

        // When the source writes no more from a noon on
        pass(Duration.ofHours(12), CoverageIT::isDay);
        pass(Duration.ofHours(24), hour -> false);

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

        pass(HOUR, hour -> true);

        eventually()
                .untilAsserted(() ->
                        assertThat(told()).extracting(SourceTopic.Told::kind).containsExactly("quiet", "back"));
        given().get("/sources/" + id).then().body("state", equalTo("healthy"));
    }

    @Test
    void nightsAndFreeDaysOfItsOwnHistoryAreNoAlarm() {
        pass(
                Duration.ofDays(42),
                hour -> isDay(hour)
                        && hour.atOffset(ZoneOffset.UTC).getDayOfWeek().getValue() < 6);

        announcer.announce();
        assertThat(told()).isEmpty();
        given().get("/sources/" + id).then().body("state", equalTo("healthy"));
    }

    @Test
    void pagesThatStopMakingSenseAreToldAndSoIsTheirReturn() {
        visit(reading(Quality.GOOD, 60));
        visit(reading(Quality.FAILED, 15));
        eventually()
                .untilAsserted(() ->
                        assertThat(told()).extracting(SourceTopic.Told::kind).containsExactly("layout-changed"));
        given().get("/sources/" + id)
                .then()
                .body("state", equalTo("failing"))
                .body("reason", containsString("15 of its last 20"));

        visit(reading(Quality.GOOD, 20));
        eventually().untilAsserted(() -> assertThat(told())
                .extracting(SourceTopic.Told::kind)
                .containsExactly("layout-changed", "back"));
    }

    @Test
    void aMovedAndARetiredSourceAreToldAndARemovedOneIsForgotten() {
        var source = sources.find(id).orElseThrow();
        source.rest(now, "fetched", Cursor.START, PACE);
        source.moveTo(URI.create("http://www.tanba.invalid/feed"));
        keep(source, Gathering.NOTHING, URI.create("http://tanba.invalid/rss.xml"));
        now = now.plus(HOUR);
        var moved = sources.find(id).orElseThrow();
        moved.retire(now, "HTTP status 410");
        keep(moved, Gathering.NOTHING, null);
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
        visit(reading(Quality.FAILED, 20));
        TestPlatform.stopBroker();
        announcer.announce();
        TestPlatform.startBroker();

        eventually().untilAsserted(() -> assertThat(told())
                .extracting(record -> record.headers().get("ce_id"))
                .isNotEmpty()
                .containsOnly(id + "@2026-09-07T00:00:00.000Z/layout-changed"));
    }

    @Test
    void aLanguageThatFallsSilentIsToldOnce() {
        var language = "x" + (char) ('a' + id.charAt(6) % 26) + (char) ('a' + id.charAt(7) % 26);
        sources.put(SourceSettings.of(id, "Таңба", "http://tanba.invalid/rss.xml", language, null, null));
        pass(Duration.ofDays(21), hour -> true);
        watch().judgeLanguages();
        now = now.plus(Duration.ofDays(1));
        watch().judgeLanguages();
        now = now.plus(HOUR);
        watch().judgeLanguages();
        announcer.announce();

        eventually().untilAsserted(() -> assertThat(SourceTopic.of("language:" + language))
                .extracting(SourceTopic.Told::kind)
                .containsExactly("quiet"));
        assertThat(SourceTopic.complaints(String.valueOf(
                        SourceTopic.of("language:" + language).getFirst().value())))
                .isEmpty();
    }

    /** A visit every hour; those hours bring an article that the test names. */
    private void pass(Duration time, Predicate<Instant> writes) {
        for (var end = now.plus(time); now.isBefore(end); now = now.plus(HOUR)) {
            visit(writes.test(now) ? reading(Quality.GOOD, 1) : List.of());
        }
    }

    private void visit(List<Reading> readings) {
        var source = sources.find(id).orElseThrow();
        source.rest(now, "fetched", Cursor.START, PACE);
        keep(source, new Gathering(new Harvest(readings.size(), 0), readings), null);
    }

    private List<Reading> reading(Quality quality, int pages) {
        return Collections.nCopies(pages, new Reading(now, quality, null));
    }

    private void keep(Source source, Gathering gathering, @Nullable URI movedFrom) {
        var book = new VisitBook(sources, coverages, events, tally, Clock.fixed(now, ZoneOffset.UTC));
        QuarkusTransaction.requiringNew().run(() -> book.keep(source, now, gathering, movedFrom));
    }

    private CoverageWatch watch() {
        return new CoverageWatch(coverages, events, tally, Clock.fixed(now, ZoneOffset.UTC));
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
