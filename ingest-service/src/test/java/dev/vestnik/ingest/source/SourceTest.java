package dev.vestnik.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.fetch.Cursor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Cursor CURSOR = new Cursor("\"7\"", "Sat, 21 Nov 2026 09:00:00 GMT");

    private final SourceSettings settings =
            SourceSettings.of("dala", null, "https://dala.example/rss.xml", null, null, "PT1M");
    private final Source source = new Source(settings, NOW);

    @Test
    void aNewSourceIsDueAtOnceAndReadFromTheStart() {
        assertThat(source.nextVisit).isEqualTo(NOW);
        assertThat(source.cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void aSourceThatKeepsFailingIsVisitedLessAndLess() {
        source.backOff(NOW, "refused", "HTTP status 503", LONGEST);
        assertThat(source.nextVisit).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        source.backOff(NOW, "refused", "HTTP status 503", LONGEST);
        assertThat(source.nextVisit).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
        for (var i = 0; i < 70; i++) {
            source.backOff(NOW, "refused", "HTTP status 503", LONGEST);
        }
        assertThat(source.nextVisit).isEqualTo(NOW.plus(LONGEST));
    }

    @Test
    void oneGoodVisitEndsTheCaution() {
        source.backOff(NOW, "refused", "HTTP status 503", LONGEST);
        source.rest(NOW, "fetched", CURSOR);

        assertThat(source.failures).isZero();
        assertThat(source.nextVisit).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThat(source.cursor()).isEqualTo(CURSOR);
    }

    @Test
    void pendingEntriesAreNotHiddenByTheCursor() {
        source.rest(NOW, "fetched", CURSOR);
        source.leavePending(NOW, "1 pages pending");

        assertThat(source.cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void anotherFeedIsReadFromItsStartAndTheSameGoesOn() {
        source.rest(NOW, "fetched", CURSOR);

        source.take(SourceSettings.of("dala", "Дала", "https://dala.example/rss.xml", null, null, null), NOW);
        assertThat(source.cursor()).isEqualTo(CURSOR);

        source.take(SourceSettings.of("dala", "Дала", "https://dala.example/atom.xml", null, null, null), NOW);
        assertThat(source.cursor()).isEqualTo(Cursor.START);
    }
}
