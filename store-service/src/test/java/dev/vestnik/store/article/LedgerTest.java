package dev.vestnik.store.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vestnik.store.article.Outcome.Created;
import dev.vestnik.store.article.Outcome.Reenriched;
import dev.vestnik.store.article.Outcome.Revised;
import dev.vestnik.store.article.Outcome.Unchanged;
import dev.vestnik.store.intake.Captures;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Captures FIRST = Captures.of("page");
    private static final Captures EDITED =
            FIRST.saying("Заголовок", "Другой текст.").at("2026-03-02T06:00:00.000Z");

    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void severalCapturesOfOneArticleAreDecidedInTheirOrder() {
        var ledger = new Ledger(Map.of(), now);

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
    void aVersionThatIsEnrichedAnewInItsOwnBatchIsWrittenOnce() {
        var ledger = new Ledger(Map.of(), now);

        ledger.enter(FIRST.article());
        ledger.enter(FIRST.enrichedBy("2026.11-2").article());

        assertThat(ledger.replaced()).isEmpty();
        assertThat(ledger.added()).singleElement().satisfies(row -> assertThat(row.revision)
                .isEqualTo("2026.11-2"));
    }

    @Test
    void aHeadIsWrittenOnceAsItStandsAfterTheBatch() {
        var ledger = new Ledger(Map.of(), now);

        ledger.enter(FIRST.article());
        ledger.enter(EDITED.article());

        assertThat(ledger.heads()).containsExactly(new Ledger.Head(EDITED.article(), 2));
    }

    @Test
    void anOutdatedCaptureLeavesTheHeadAloneAndTellsNobody() {
        var known = new History.Known(1, EDITED.revision(), Map.of(1, Capture.of(EDITED.article())));
        var ledger = new Ledger(Map.of(EDITED.id(), known), now);

        ledger.enter(FIRST.article());

        assertThat(ledger.added()).singleElement().satisfies(row -> assertThat(row.version)
                .isEqualTo(2));
        assertThat(ledger.heads()).isEmpty();
        assertThat(ledger.kept().announcements()).isEmpty();
    }
}
