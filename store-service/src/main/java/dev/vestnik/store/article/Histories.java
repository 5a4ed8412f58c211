package dev.vestnik.store.article;

import dev.vestnik.store.intake.GoneNotice;
import dev.vestnik.store.withdrawal.KilledArticle;
import dev.vestnik.store.withdrawal.KilledArticles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the store knows of articles before a batch. Needs a transaction. */
@ApplicationScoped
class Histories {

    private final Articles articles;
    private final Versions versions;
    private final KilledArticles killed;

    Histories(Articles articles, Versions versions, KilledArticles killed) {
        this.articles = articles;
        this.versions = versions;
        this.killed = killed;
    }

    /** By their ids; they are kept from every other writer until the transaction ends. */
    Map<UUID, History> of(List<UUID> ids) {
        // What was killed and restored has no head to lock, and may be killed again while this batch captures it anew.
        killed.hold(ids);
        var known = articles.lock(ids);
        var captures = captures(known.stream().map(head -> head.id).toList());
        var histories = new HashMap<UUID, History>();
        for (var head : known) {
            histories.put(
                    head.id,
                    new History.Known(
                            head.currentVersion,
                            head.revision,
                            seen(head, captures.getOrDefault(head.id, Map.of())),
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

    /** Keeps notices of articles that are not here. */
    void keep(Collection<GoneNotice> early) {
        if (!early.isEmpty()) {
            articles.keep(early.stream().map(EarlyNotice::of).toList());
        }
    }

    private History history(KilledArticle article) {
        // Where retention has deleted the rows, too, the number of the last one is still known
        return article.isRestored()
                ? new History.Restored(captures(List.of(article.id()))
                        .getOrDefault(article.id(), Map.of(article.lastVersion(), Capture.of("", Instant.EPOCH))))
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
                                Versions.Line::version, line -> Capture.of(line.contentHash(), line.capturedAt()))));
    }

    private static Map<Integer, Capture> seen(Article head, Map<Integer, Capture> captures) {
        var seenAt = head.seenAt;
        if (seenAt == null) {
            return captures;
        }
        var seen = new HashMap<>(captures);
        seen.computeIfPresent(head.currentVersion, (version, capture) -> capture.seen(seenAt));
        return seen;
    }
}
