package dev.vestnik.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Pace PACE = new Pace(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofHours(6));

    @Test
    void anUnknownSourceIsVisitedEveryFiveMinutes() {
        assertThat(Rhythm.UNKNOWN.pause(NOW, PACE)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aSourceIsVisitedTwiceAsOftenAsItWrites() {
        var rhythm = Rhythm.UNKNOWN.after(every(Duration.ofMinutes(40)), 0, null, NOW);

        assertThat(rhythm.pause(NOW, PACE)).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void theBoundsHold() {
        var busy = Rhythm.UNKNOWN.after(every(Duration.ofSeconds(20)), 0, null, NOW);
        var quiet = Rhythm.UNKNOWN.after(every(Duration.ofDays(3)), 0, null, NOW);

        assertThat(busy.pause(NOW, PACE)).isEqualTo(PACE.shortest());
        assertThat(quiet.pause(NOW, PACE)).isEqualTo(PACE.longest());
    }

    @Test
    void aSourceThatSleepsIsVisitedLessAndLess() {
        var rhythm = Rhythm.UNKNOWN.after(every(Duration.ofMinutes(10)), 0, null, NOW);

        assertThat(rhythm.pause(NOW.plus(Duration.ofHours(8)), PACE)).isEqualTo(Duration.ofMinutes(30));
        assertThat(rhythm.pause(NOW.plus(Duration.ofDays(300)), PACE)).isEqualTo(PACE.longest());
    }

    @Test
    void oneBurstAndOneOldEntryDoNotBendTheRhythm() {
        var times = IntStream.range(0, 15)
                .mapToObj(i -> NOW.minus(Duration.ofMinutes(30L * i)))
                .toList();
        var bent = new ArrayList<>(times);
        bent.add(NOW.minus(Duration.ofDays(400)));
        bent.add(NOW.minusSeconds(1));
        bent.add(NOW.minusSeconds(2));

        assertThat(Rhythm.UNKNOWN.after(bent, 0, null, NOW).pause(NOW, PACE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void entriesFromTheFutureTellNothing() {
        var times = List.of(NOW.plusSeconds(60), NOW.plusSeconds(120), NOW.plusSeconds(180));

        assertThat(Rhythm.UNKNOWN.after(times, 0, null, NOW)).isEqualTo(Rhythm.UNKNOWN);
    }

    @Test
    void entriesWithoutTimesAreTimedByOurFinds() {
        var rhythm = Rhythm.UNKNOWN;
        var now = NOW;
        for (var visit = 0; visit < 20; visit++) {
            now = now.plus(Duration.ofMinutes(10));
            rhythm = rhythm.after(List.of(), visit % 6 == 0 ? 1 : 0, null, now);
        }

        assertThat(rhythm.usualGap()).isEqualTo(Duration.ofHours(1));
        assertThat(rhythm.after(List.of(), 12, null, now.plus(Duration.ofHours(1)))
                        .usualGap())
                .isLessThan(Duration.ofHours(1));
    }

    @Test
    void aHintIsHeardButNotObeyedBlindly() {
        var rhythm = Rhythm.UNKNOWN.after(every(Duration.ofMinutes(20)), 0, Duration.ofMinutes(15), NOW);
        var wide = Rhythm.UNKNOWN.after(every(Duration.ofMinutes(20)), 0, Duration.ofDays(1), NOW);
        var narrow = Rhythm.UNKNOWN.after(every(Duration.ofMinutes(20)), 0, Duration.ofMinutes(1), NOW);

        assertThat(rhythm.pause(NOW, PACE)).isEqualTo(Duration.ofMinutes(15));
        assertThat(wide.pause(NOW, PACE)).isEqualTo(Duration.ofMinutes(20));
        assertThat(narrow.pause(NOW, PACE)).isEqualTo(Duration.ofMinutes(10));
    }

    private static List<Instant> every(Duration gap) {
        return IntStream.range(0, 25)
                .mapToObj(i -> NOW.minus(gap.multipliedBy(i)))
                .toList();
    }
}
