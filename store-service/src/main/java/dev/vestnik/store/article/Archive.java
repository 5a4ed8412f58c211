package dev.vestnik.store.article;

import dev.vestnik.store.intake.EnrichedArticle;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps batches of articles. Needs a transaction around it. */
@ApplicationScoped
public class Archive {

    private final Articles articles;
    private final Versions versions;
    private final Heads heads;
    private final Clock clock;

    Archive(Articles articles, Versions versions, Heads heads, Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * Keeps what is new in the batch, in its order.
     *
     * <p>If another writer keeps the same new article at the same moment, the later one fails on the version's key, and the
     * batch wants to be kept again.
     */
    public Kept keep(List<EnrichedArticle> batch) {
        if (batch.isEmpty()) {
            return new Kept(List.of(), List.of());
        }
        var ids = batch.stream().map(EnrichedArticle::id).distinct().toList();
        var ledger = new Ledger(histories(ids), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        batch.forEach(ledger::enter);
        heads.put(ledger.heads());
        versions.add(ledger.added());
        versions.replace(ledger.replaced());
        return ledger.kept();
    }

    private Map<UUID, History> histories(List<UUID> ids) {
        var known = articles.lock(ids);
        var captures = captures(known);
        var histories = new HashMap<UUID, History>();
        for (var head : known) {
            histories.put(
                    head.id,
                    new History.Known(head.currentVersion, head.revision, captures.getOrDefault(head.id, Map.of())));
        }
        return histories;
    }

    private Map<UUID, Map<Integer, Capture>> captures(List<Article> known) {
        if (known.isEmpty()) {
            return Map.of();
        }
        return versions.of(known.stream().map(head -> head.id).toList()).stream()
                .collect(Collectors.groupingBy(
                        Versions.Line::articleId,
                        Collectors.toMap(
                                Versions.Line::version, line -> new Capture(line.contentHash(), line.capturedAt()))));
    }
}
