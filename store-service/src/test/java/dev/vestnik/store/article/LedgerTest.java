package dev.vestnik.store.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vestnik.store.article.Outcome.Created;
import dev.vestnik.store.article.Outcome.Forewarned;
import dev.vestnik.store.article.Outcome.Reenriched;
import dev.vestnik.store.article.Outcome.Returned;
import dev.vestnik.store.article.Outcome.Revised;
import dev.vestnik.store.article.Outcome.Unchanged;
import dev.vestnik.store.article.Outcome.Vanished;
import dev.vestnik.store.article.Outcome.Withdrawn;
import dev.vestnik.store.intake.Captures;
import dev.vestnik.store.intake.GoneNotice;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Captures FIRST = Captures.of("page");
    private static final Captures EDITED =
            FIRST.saying("Заголовок", "Другой текст.").at("2026-03-02T06:00:00.000Z");

    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void severalCapturesOfOneArticleAreDecidedInTheirOrder() {
        var ledger = new Ledger(Map.of(), now, LedgerTest::stored);

        ledger.enter(FIRST.article());
        ledger.enter(FIRST.article());
        ledger.enter(EDITED.article());
        ledger.enter(EDITED.enrichedBy("2026.11-2").article());

        assertThat(ledger.kept().outcomes())
                .containsExactly(new Created(), new Unchanged(), new Revised(2), new Reenriched(2));
        assertThat(ledger.kept().announcements())
                .extracting(PublicArticle::version, PublicArticle::revision)
                .containsExactly(tuple(1, "2026.11-1"), tuple(2, "2026.11-1"), tuple(2, "2026.11-2"));
    }

    @Test
    void eachAnnouncementBelongsToTheTraceOfWhatLedToIt() {
        var ledger = new Ledger(Map.of(), now, LedgerTest::stored);

        ledger.enter(FIRST.article().in(Optional.of("one")));
        ledger.enter(EDITED.article().in(Optional.of("two")));
        ledger.enter(notice("2026-03-02T07:00:00Z").in(Optional.of("three")));
        ledger.enter(EDITED.at("2026-03-02T08:00:00.000Z").article().in(Optional.of("four")));
        ledger.enter(EDITED.enrichedBy("2026.11-2").article());

        assertThat(ledger.kept().announcements())
                .extracting(article -> article.trace().orElse("none"))
                .containsExactly("one", "two", "three", "four", "none");
    }

    @Test
    void aVersionThatIsEnrichedAnewInItsOwnBatchIsWrittenOnce() {
        var ledger = new Ledger(Map.of(), now, LedgerTest::stored);

        ledger.enter(FIRST.article());
        ledger.enter(FIRST.enrichedBy("2026.11-2").article());

        assertThat(ledger.replaced()).isEmpty();
        assertThat(ledger.added()).singleElement().satisfies(row -> assertThat(row.revision)
                .isEqualTo("2026.11-2"));
    }

    @Test
    void aHeadIsWrittenOnceAsItStandsAfterTheBatch() {
        var ledger = new Ledger(Map.of(), now, LedgerTest::stored);

        ledger.enter(FIRST.article());
        ledger.enter(EDITED.article());

        assertThat(ledger.heads()).containsExactly(new Ledger.Head(EDITED.article(), 2));
    }

    @Test
    void anOutdatedCaptureLeavesTheHeadAloneAndTellsNobody() {
        var known = new History.Known(1, EDITED.revision(), Map.of(1, Capture.of(EDITED.article())), Optional.empty());
        var ledger = new Ledger(Map.of(EDITED.id(), known), now, LedgerTest::stored);

        ledger.enter(FIRST.article());

        assertThat(ledger.added()).singleElement().satisfies(row -> assertThat(row.version)
                .isEqualTo(2));
        assertThat(ledger.heads()).isEmpty();
        assertThat(ledger.kept().announcements()).isEmpty();
    }

    @Test
    void goneAndBackAreToldOnceEachAndOnlyTheNoticeIsAdded() {
        var ledger = new Ledger(Map.of(), now, LedgerTest::stored);

        ledger.enter(FIRST.article());
        ledger.enter(notice("2026-03-02T07:00:00Z"));
        ledger.enter(notice("2026-03-02T07:00:00Z"));
        ledger.enter(FIRST.at("2026-03-02T08:00:00.000Z").article());
        ledger.enter(notice("2026-03-02T07:00:00Z"));

        assertThat(ledger.kept().outcomes())
                .containsExactly(new Created(), new Vanished(1), new Unchanged(), new Returned(1), new Unchanged());
        var told = ledger.kept().announcements();
        assertThat(told)
                .extracting(PublicArticle::event, PublicArticle::time)
                .containsExactly(
                        tuple("1/2026.11-1", "2026-03-02T09:00:00.000Z"),
                        tuple("1/2026.11-1/gone@2026-03-02T07:00:00.000Z", "2026-03-02T07:00:00.000Z"),
                        tuple("1/2026.11-1/back@2026-03-02T08:00:00.000Z", "2026-03-02T08:00:00.000Z"));
        assertThat(told.get(1).json())
                .isEqualTo(told.getFirst().json().replaceAll("}$", "")
                        + ",\"gone\":{\"noticedAt\":\"2026-03-02T07:00:00.000Z\",\"reason\":\"not-found\"}}");
        assertThat(told.getLast().json()).isEqualTo(told.getFirst().json());
        assertThat(ledger.absences().values()).singleElement().satisfies(absence -> assertThat(absence.isOver())
                .isTrue());
    }

    @Test
    void aVersionThatIsStoredAlreadyIsToldAgainAsItStands() {
        var known = new History.Known(1, FIRST.revision(), Map.of(1, Capture.of(FIRST.article())), Optional.empty());
        var ledger = new Ledger(Map.of(FIRST.id(), known), now, LedgerTest::stored);

        ledger.enter(notice("2026-03-02T07:00:00Z"));

        assertThat(ledger.kept().announcements()).singleElement().satisfies(told -> assertThat(told.json())
                .startsWith("{\"stored\":true,\"gone\":"));
        assertThat(ledger.added()).isEmpty();
        assertThat(ledger.replaced()).isEmpty();
    }

    @Test
    void aNoticeThatComesBeforeItsArticleWaitsForIt() {
        var ledger = new Ledger(Map.of(), now, LedgerTest::stored);
        ledger.enter(notice("2026-03-02T07:00:00Z"));
        assertThat(ledger.early()).containsExactly(notice("2026-03-02T07:00:00Z"));

        ledger.enter(FIRST.article());

        assertThat(ledger.kept().outcomes()).containsExactly(new Forewarned(), new Created());
        assertThat(ledger.kept().announcements()).singleElement().satisfies(told -> assertThat(told.json())
                .contains("\"gone\""));
        assertThat(ledger.early()).isEmpty();
        assertThat(ledger.absences()).containsKey(FIRST.id());
    }

    @Test
    void anArticleThatWasCapturedAfterAnEarlyNoticeIsThere() {
        var ledger = new Ledger(Map.of(), now, LedgerTest::stored);

        ledger.enter(notice("2026-03-02T04:00:00Z"));
        ledger.enter(FIRST.article());

        assertThat(ledger.kept().announcements()).singleElement().satisfies(told -> assertThat(told.json())
                .doesNotContain("\"gone\""));
    }

    @Test
    void nothingOfAKilledArticleIsKeptOrTold() {
        var ledger = new Ledger(Map.of(FIRST.id(), new History.Killed()), now, LedgerTest::stored);

        ledger.enter(FIRST.article());
        ledger.enter(EDITED.article());
        ledger.enter(notice("2026-03-02T07:00:00Z"));

        assertThat(ledger.kept().outcomes()).containsExactly(new Withdrawn(), new Withdrawn(), new Withdrawn());
        assertThat(ledger.kept().announcements()).isEmpty();
        assertThat(ledger.added()).isEmpty();
        assertThat(ledger.heads()).isEmpty();
        assertThat(ledger.early()).isEmpty();
        assertThat(ledger.absences()).isEmpty();
    }

    @Test
    void aRestoredArticleGoesOnBehindTheVersionsWhoseTextsAreErased() {
        var erased = Map.of(1, Capture.of(FIRST.article()), 2, Capture.of(EDITED.article()));
        var ledger = new Ledger(Map.of(FIRST.id(), new History.Restored(erased)), now, LedgerTest::stored);

        ledger.enter(notice("2026-03-02T04:00:00Z"));
        ledger.enter(EDITED.article());
        ledger.enter(EDITED.article());

        assertThat(ledger.kept().outcomes()).containsExactly(new Unchanged(), new Revised(3), new Unchanged());
        assertThat(ledger.heads()).containsExactly(new Ledger.Head(EDITED.article(), 3));
    }

    private static GoneNotice notice(String noticedAt) {
        return new GoneNotice(FIRST.id(), Instant.parse(noticedAt), "not-found");
    }

    private static ArticleVersion stored(ArticleVersion.Key key) {
        return ArticleVersion.of(FIRST.article(), "{\"stored\":true}", key.version(), Instant.EPOCH);
    }
}
