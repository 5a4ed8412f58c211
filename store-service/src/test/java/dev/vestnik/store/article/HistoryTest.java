package dev.vestnik.store.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.vestnik.store.article.Outcome.Created;
import dev.vestnik.store.article.Outcome.Outdated;
import dev.vestnik.store.article.Outcome.Reenriched;
import dev.vestnik.store.article.Outcome.Returned;
import dev.vestnik.store.article.Outcome.Revised;
import dev.vestnik.store.article.Outcome.Unchanged;
import dev.vestnik.store.article.Outcome.Vanished;
import dev.vestnik.store.intake.Captures;
import dev.vestnik.store.intake.GoneNotice;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTest {

    private static final String EARLIER = "2026-03-02T04:00:00.000Z";
    private static final String LATER = "2026-03-02T06:00:00.000Z";

    private static final Captures FIRST = Captures.of("page");
    private static final Captures EDITED =
            FIRST.saying("Заголовок", "Другой текст.").at(LATER);

    static Stream<Arguments> decisions() {
        return Stream.of(
                arguments("a new article is version 1", List.of(), FIRST, new Created()),
                arguments("the same record again changes nothing", List.of(FIRST), FIRST, new Unchanged()),
                arguments("the same text later changes nothing", List.of(FIRST), FIRST.at(LATER), new Unchanged()),
                arguments("the same text earlier changes nothing", List.of(FIRST), FIRST.at(EARLIER), new Unchanged()),
                arguments("another text later is the next version", List.of(FIRST), EDITED, new Revised(2)),
                arguments(
                        "another text at the same moment is the next version",
                        List.of(FIRST),
                        EDITED.at(FIRST.capturedAt()),
                        new Revised(2)),
                arguments(
                        "another text from before the last capture of the same is kept only",
                        List.of(FIRST, FIRST.at("2026-03-02T07:00:00.000Z")),
                        EDITED,
                        new Outdated(2)),
                arguments(
                        "what is understood anew counts, whenever the same text was captured again",
                        List.of(FIRST, FIRST.at("2026-03-02T07:00:00.000Z")),
                        FIRST.enrichedBy("2026.12-1"),
                        new Reenriched(1)),
                arguments("another text earlier is kept only", List.of(FIRST), EDITED.at(EARLIER), new Outdated(2)),
                arguments(
                        "the same earlier text again changes nothing",
                        List.of(FIRST, EDITED.at(EARLIER)),
                        EDITED.at(EARLIER),
                        new Unchanged()),
                arguments("a replay of an old version changes nothing", List.of(FIRST, EDITED), FIRST, new Unchanged()),
                arguments(
                        "a replay of two versions of one moment changes nothing",
                        List.of(FIRST, EDITED.at(FIRST.capturedAt())),
                        FIRST,
                        new Unchanged()),
                arguments(
                        "an edit taken back is a version, too",
                        List.of(FIRST, EDITED),
                        FIRST.at("2026-03-02T07:00:00.000Z"),
                        new Revised(3)),
                arguments(
                        "numbers go on behind a version that never was current",
                        List.of(FIRST, EDITED.at(EARLIER)),
                        FIRST.saying("Заголовок", "Третий текст.").at(LATER),
                        new Revised(3)),
                arguments(
                        "a greater revision replaces the enrichment",
                        List.of(FIRST),
                        FIRST.enrichedBy("2026.11-2"),
                        new Reenriched(1)),
                arguments(
                        "a lesser revision changes nothing",
                        List.of(FIRST),
                        FIRST.enrichedBy("2026.10-9"),
                        new Unchanged()),
                arguments(
                        "a greater revision of an old version changes nothing",
                        List.of(FIRST, EDITED),
                        FIRST.enrichedBy("2026.11-2"),
                        new Unchanged()),
                arguments(
                        "a greater revision of the current version spares the others",
                        List.of(FIRST, EDITED),
                        EDITED.enrichedBy("2026.11-2"),
                        new Reenriched(2)),
                arguments(
                        "the same capture read by a better extractor is the next version",
                        List.of(FIRST),
                        EDITED.at(FIRST.capturedAt()).enrichedBy("2026.11-1+2026.11-2"),
                        new Revised(2)),
                arguments(
                        "the same capture read by an extractor of before is kept only",
                        List.of(FIRST.enrichedBy("2026.11-1+2026.11-2")),
                        EDITED.at(FIRST.capturedAt()).enrichedBy("2026.11-1+2026.11-1"),
                        new Outdated(2)),
                arguments(
                        "an older capture read by a better extractor is kept only",
                        List.of(FIRST, EDITED),
                        FIRST.saying("Заголовок", "Лучше прочитанный текст.").enrichedBy("2026.11-1+2026.11-2"),
                        new Outdated(3)),
                arguments(
                        "the same capture read by a better extractor to the same text is another state of its version",
                        List.of(FIRST.enrichedBy("2026.11-1+2026.11-1")),
                        FIRST.enrichedBy("2026.11-1+2026.11-2"),
                        new Reenriched(1)),
                arguments(
                        "an extractor that takes back what one before it did is believed",
                        List.of(
                                FIRST.enrichedBy("2026.11-1+2026.11-1"),
                                EDITED.at(FIRST.capturedAt()).enrichedBy("2026.11-1+2026.11-2")),
                        FIRST.enrichedBy("2026.11-1+2026.11-3"),
                        new Revised(3)),
                arguments(
                        "an edit may come from an older enricher",
                        List.of(FIRST),
                        EDITED.enrichedBy("2026.10-9"),
                        new Revised(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void decides(String rule, List<Captures> before, Captures next, Outcome expected) {
        assertThat(history(before).decide(next.article())).as(rule).isEqualTo(expected);
    }

    @Test
    void everyCaptureOfAReplayIsUnchanged() {
        var captures = List.of(
                FIRST,
                EDITED.at(EARLIER),
                EDITED,
                FIRST.at("2026-03-02T07:00:00.000Z").enrichedBy("2026.11-2"),
                FIRST.saying("Заголовок", "Третий текст.").at("2026-03-02T08:00:00.000Z"));

        var history = history(captures);

        assertThat(captures).allSatisfy(capture -> assertThat(history.decide(capture.article()))
                .isEqualTo(new Unchanged()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notices")
    void decidesOnNotices(String rule, List<String> before, String notice, Outcome expected) {
        var history = history(List.of(FIRST));
        for (var event : before) {
            history = event.startsWith("gone ")
                    ? history.after(gone(event), history.decide(gone(event)))
                    : history.after(
                            FIRST.at(event).article(),
                            history.decide(FIRST.at(event).article()));
        }

        assertThat(history.decide(gone(notice))).as(rule).isEqualTo(expected);
    }

    static Stream<Arguments> notices() {
        var six = "gone 2026-03-02T06:00:00Z";
        var seven = "2026-03-02T07:00:00.000Z";
        var eight = "gone 2026-03-02T08:00:00Z";
        return Stream.of(
                arguments("what was captured before is gone", List.of(), six, new Vanished(1)),
                arguments("a notice again changes nothing", List.of(six), six, new Unchanged()),
                arguments("a second notice changes nothing", List.of(six), eight, new Unchanged()),
                arguments(
                        "a notice from before the capture says nothing", List.of(), "gone " + EARLIER, new Unchanged()),
                arguments("a notice again after the return says nothing", List.of(six, seven), six, new Unchanged()),
                arguments("what is back may go again", List.of(six, seven), eight, new Vanished(1)));
    }

    @Test
    void aCaptureAfterTheNoticeIsAReturnOnceAndOneFromBeforeIsNone() {
        var history = history(List.of(FIRST));
        var notice = gone("gone 2026-03-02T06:00:00Z");
        history = history.after(notice, history.decide(notice));
        var again = FIRST.at("2026-03-02T07:00:00.000Z").article();

        assertThat(history.decide(FIRST.article())).isEqualTo(new Unchanged());
        assertThat(history.decide(again)).isEqualTo(new Returned(1));
        assertThat(history.after(again, new Returned(1)).decide(again)).isEqualTo(new Unchanged());
    }

    private static GoneNotice gone(String event) {
        return new GoneNotice(FIRST.id(), Instant.parse(event.replace("gone ", "")), "not-found");
    }

    private static History history(List<Captures> captures) {
        History history = new History.Unknown();
        for (var capture : captures) {
            var article = capture.article();
            history = history.after(article, history.decide(article));
        }
        return history;
    }
}
