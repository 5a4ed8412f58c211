package dev.vestnik.store.article;

import dev.vestnik.store.intake.Arrival;
import dev.vestnik.store.withdrawal.KilledArticle;
import dev.vestnik.store.withdrawal.KilledArticles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps batches of articles, and of notices that they are gone. Needs a transaction around it. */
@ApplicationScoped
public class Archive {

    private final Articles articles;
    private final Versions versions;
    private final Heads heads;
    private final KilledArticles killed;
    private final Veil veil;
    private final Clock clock;

    Archive(Articles articles, Versions versions, Heads heads, KilledArticles killed, Veil veil, Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.heads = heads;
        this.killed = killed;
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
        var histories = histories(ids);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var ledger = new Ledger(histories, now, this::stored);
        batch.forEach(ledger::enter);
        heads.put(ledger.heads());
        versions.add(ledger.added());
        versions.replace(ledger.replaced());
        if (!ledger.absences().isEmpty()) {
            heads.mark(ledger.absences());
        }
        keepEarly(ledger);
        return new Kept(ledger.kept().outcomes(), veil.over(ledger.kept().announcements()));
    }

    private void keepEarly(Ledger ledger) {
        if (!ledger.early().isEmpty()) {
            articles.keep(ledger.early().stream().map(EarlyNotice::of).toList());
        }
    }

    private ArticleVersion stored(ArticleVersion.Key key) {
        return versions.find(key.articleId(), key.version())
                .orElseThrow(() -> new IllegalStateException("The store has lost " + key));
    }

    private Map<UUID, History> histories(List<UUID> ids) {
        var known = articles.lock(ids);
        var captures = captures(known.stream().map(head -> head.id).toList());
        var histories = new HashMap<UUID, History>();
        for (var head : known) {
            histories.put(
                    head.id,
                    new History.Known(
                            head.currentVersion,
                            head.revision,
                            captures.getOrDefault(head.id, Map.of()),
                            head.absence()));
        }
        var unknown = ids.stream().filter(id -> !histories.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            articles.early(unknown)
                    .forEach(notice ->
                            histories.put(notice.articleId, new History.Unknown(Optional.of(notice.absence()))));
            killed.among(unknown).forEach(article -> histories.put(article.id(), history(article)));
        }
        return histories;
    }

    private History history(KilledArticle article) {
        return article.isRestored()
                ? new History.Restored(captures(List.of(article.id())).getOrDefault(article.id(), Map.of()))
                : new History.Killed();
    }

    private Map<UUID, Map<Integer, Capture>> captures(List<UUID> known) {
        if (known.isEmpty()) {
            return Map.of();
        }
        return versions.of(known).stream()
                .collect(Collectors.groupingBy(
                        Versions.Line::articleId,
                        Collectors.toMap(
                                Versions.Line::version, line -> new Capture(line.contentHash(), line.capturedAt()))));
    }
}
