package dev.vestnik.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.fetch.Cursor;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(2));
    private static final Pace PACE = new Pace(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofHours(6));
    private static final Cursor CURSOR = new Cursor("\"7\"", "Sat, 21 Nov 2026 09:00:00 GMT");

    private final SourceSettings settings =
            SourceSettings.of("dala", null, "https://dala.example/rss.xml", null, null, "PT1M");
    private final Source source = new Source(settings, Origin.API, NOW);

    @Test
    void aNewSourceIsDueAtOnceAndReadFromTheStart() {
        assertThat(source.nextVisit).isEqualTo(NOW);
        assertThat(source.cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void aSourceThatKeepsFailingIsVisitedLessAndLess() {
        fail();
        assertPause(Duration.ofMinutes(1));
        fail();
        assertPause(Duration.ofMinutes(2));
        for (var i = 0; i < 70; i++) {
            fail();
        }
        assertPause(PACE.longestBackOff());
    }

    @Test
    void oneGoodVisitEndsTheCaution() {
        fail();
        source.rest(NOW, "fetched", CURSOR, PACE);

        assertThat(source.failures).isZero();
        assertPause(Duration.ofMinutes(1));
        assertThat(source.cursor()).isEqualTo(CURSOR);
    }

    @Test
    void aWishedIntervalIsNeverExceededByAQuietSource() {
        source.hear(List.of(NOW.minus(Duration.ofDays(9))), 0, null, NOW);
        source.rest(NOW, "fetched", CURSOR, PACE);

        assertPause(Duration.ofMinutes(1));
    }

    @Test
    void pendingEntriesAreNotHiddenByTheCursor() {
        source.rest(NOW, "fetched", CURSOR, PACE);
        source.leavePending(NOW, "1 pages pending", PACE);

        assertThat(source.cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void anotherFeedIsReadFromItsStartAndTheSameGoesOn() {
        source.rest(NOW, "fetched", CURSOR, PACE);

        take("https://dala.example/rss.xml");
        assertThat(source.cursor()).isEqualTo(CURSOR);

        take("https://dala.example/atom.xml");
        assertThat(source.cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void aSourceThatMovedIsStillTheOneThatSomebodyWished() {
        source.rest(NOW, "fetched", CURSOR, PACE);
        source.moveTo(URI.create("https://www.dala.example/feed"));

        assertThat(source.has(settings)).isTrue();
        assertThat(source.feed()).hasToString("https://www.dala.example/feed");
        assertThat(source.lastMessage())
                .contains("https://dala.example/rss.xml")
                .contains("https://www.dala.example/feed");

        take("https://dala.example/rss.xml");
        assertThat(source.feed()).hasToString("https://www.dala.example/feed");
    }

    @Test
    void aServerThatNamesATimeIsNotAskedBefore() {
        var until = NOW.plus(Duration.ofHours(3));

        source.postpone(NOW, until, "HTTP status 429", PACE);

        assertThat(source.nextVisit).isEqualTo(until);
    }

    @Test
    void aMissingFeedIsGivenUpOnlyAfterAWeekOfVisits() {
        source.miss(NOW, "HTTP status 404", PACE);
        source.miss(NOW.plus(Duration.ofDays(8)), "HTTP status 404", PACE);
        assertThat(source.state()).isNotEqualTo(State.RETIRED);

        for (var i = 0; i < 10; i++) {
            source.miss(NOW.plus(Duration.ofDays(8)), "HTTP status 404", PACE);
        }
        assertThat(source.state()).isEqualTo(State.RETIRED);
        assertThat(source.nextVisit).isNull();
    }

    @Test
    void oneGoodVisitBetweenMissesBeginsTheHopeAnew() {
        source.miss(NOW, "HTTP status 404", PACE);
        source.rest(NOW, "fetched", CURSOR, PACE);
        for (var i = 0; i < 12; i++) {
            source.miss(NOW.plus(Duration.ofDays(8)), "HTTP status 404", PACE);
        }

        assertThat(source.state()).isNotEqualTo(State.RETIRED);
    }

    @Test
    void theStateSaysWhatSomebodyShouldLookAt() {
        source.rest(NOW, "fetched", CURSOR, PACE);
        fail();
        source.judge(LATER, null, null);
        assertThat(source.state()).isEqualTo(State.HEALTHY);

        fail();
        fail();
        source.judge(NOW, null, null);
        assertThat(source.state()).isEqualTo(State.HEALTHY);
        source.judge(LATER, null, null);
        assertThat(source.state()).isEqualTo(State.FAILING);
        assertThat(source.reason).isEqualTo("HTTP status 503");

        source.judge(LATER, "No article since yesterday", null);
        assertThat(source.state()).isEqualTo(State.SILENT);
        assertThat(source.reason).isEqualTo("No article since yesterday");

        source.rest(NOW, "fetched", CURSOR, PACE);
        source.judge(LATER, null, "18 of 20 pages gave no article");
        assertThat(source.state()).isEqualTo(State.FAILING);

        source.judge(LATER, null, null);
        assertThat(source.state()).isEqualTo(State.HEALTHY);
        assertThat(source.reason).isNull();
    }

    @Test
    void aNewSourceThatFailsAtOnceShows() {
        fail();
        source.judge(LATER, null, null);

        assertThat(source.state()).isEqualTo(State.FAILING);
    }

    @Test
    void aPausedSourceIsNeverDue() {
        var paused = new SourceForm("dala", null, "https://dala.example/rss.xml", null, null, null, null, null, false)
                .settings();

        source.take(paused, Origin.API, NOW);

        assertThat(source.state()).isEqualTo(State.PAUSED);
        assertThat(source.nextVisit).isNull();
    }

    @Test
    void aZoneThatNobodyStatesIsThatOfTheCountry() {
        assertThat(inCountry("UZ").zone()).isIn(ZoneId.of("Asia/Tashkent"), ZoneId.of("Asia/Samarkand"));
        assertThat(inCountry("KG").zone()).isEqualTo(ZoneId.of("Asia/Bishkek"));
        assertThat(inCountry("RU").zone()).isNull();
    }

    private static Source inCountry(String country) {
        var form = new SourceForm("a", null, "https://a.example/", null, country, null, null, null, null);
        return new Source(form.settings(), Origin.API, NOW);
    }

    private void fail() {
        source.backOff(NOW, "refused", "HTTP status 503", PACE);
    }

    private void take(String feed) {
        source.take(SourceSettings.of("dala", "Дала", feed, null, null, null), Origin.API, NOW);
    }

    /** As long, or up to a fifth shorter. */
    private void assertPause(Duration longest) {
        assertThat(source.nextVisit).isBetween(NOW.plus(longest.multipliedBy(4).dividedBy(5)), NOW.plus(longest));
    }
}
