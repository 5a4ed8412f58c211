package dev.vestnik.store.article;

import dev.vestnik.store.amendment.Amendments;
import dev.vestnik.store.intake.Arrival;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Keeps batches of articles, and of notices that they are gone. Needs a transaction around it. */
@ApplicationScoped
public class Archive {

    private final Histories histories;
    private final Amendments amendments;
    private final Versions versions;
    private final Heads heads;
    private final Veil veil;
    private final Clock clock;

    Archive(Histories histories, Amendments amendments, Versions versions, Heads heads, Veil veil, Clock clock) {
        this.histories = histories;
        this.amendments = amendments;
        this.versions = versions;
        this.heads = heads;
        this.veil = veil;
        this.clock = clock;
    }

    /**
     * Keeps what is new in the batch, in its order.
     *
     * <p>If another writer keeps the same new article at the same moment, the later one fails on the version's key, and the
     * batch wants to be kept again.
     */
    public Kept keep(List<Arrival> batch) {
        if (batch.isEmpty()) {
            return new Kept(List.of(), List.of());
        }
        var ids = batch.stream().map(Arrival::id).distinct().toList();
        var known = histories.of(ids);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var ledger = new Ledger(known, now, this::stored);
        amendments.over(batch, ids).forEach(ledger::enter);
        heads.put(ledger.heads());
        versions.add(ledger.added());
        versions.supersede(ledger.replaced(), now);
        if (!ledger.seen().isEmpty()) {
            heads.see(ledger.seen());
        }
        if (!ledger.absences().isEmpty()) {
            heads.mark(ledger.absences());
        }
        histories.keep(ledger.early());
        heads.name(ledger.heads());
        return new Kept(ledger.kept().outcomes(), veil.over(ledger.kept().announcements()));
    }

    private ArticleVersion stored(ArticleVersion.Key key) {
        return versions.find(key.articleId(), key.version())
                .orElseThrow(() -> new IllegalStateException("The store has lost " + key));
    }
}
