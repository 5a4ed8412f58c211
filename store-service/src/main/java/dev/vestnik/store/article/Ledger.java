package dev.vestnik.store.article;

import dev.vestnik.store.article.Outcome.Created;
import dev.vestnik.store.article.Outcome.Outdated;
import dev.vestnik.store.article.Outcome.Reenriched;
import dev.vestnik.store.article.Outcome.Revised;
import dev.vestnik.store.article.Outcome.Unchanged;
import dev.vestnik.store.intake.EnrichedArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decides a batch, capture by capture, and collects what is to be written. For one batch and one thread. */
final class Ledger {

    private final Map<UUID, History> histories;
    private final Instant storedAt;

    private final Map<ArticleVersion.Key, ArticleVersion> added = new LinkedHashMap<>();
    private final Map<ArticleVersion.Key, ArticleVersion> replaced = new LinkedHashMap<>();
    private final Map<UUID, Head> heads = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<PublicArticle> announcements = new ArrayList<>();

    /**
     * Opens a ledger.
     *
     * @param known the histories of the batch's articles; an article without one is new
     */
    Ledger(Map<UUID, History> known, Instant storedAt) {
        this.histories = new HashMap<>(known);
        this.storedAt = storedAt;
    }

    void enter(EnrichedArticle article) {
        var history = histories.getOrDefault(article.id(), new History.Unknown());
        var outcome = history.decide(article);
        switch (outcome) {
            case Created() -> announce(article, add(article, 1));
            case Revised(var version) -> announce(article, add(article, version));
            case Reenriched(var version) -> announce(article, replace(article, version));
            case Outdated(var version) -> add(article, version);
            case Unchanged() -> {}
        }
        outcomes.add(outcome);
        histories.put(article.id(), history.after(article, outcome));
    }

    private PublicArticle add(EnrichedArticle article, int version) {
        var stored = PublicArticle.of(article, version, storedAt);
        added.put(
                new ArticleVersion.Key(article.id(), version),
                ArticleVersion.of(article, stored.json(), version, storedAt));
        return stored;
    }

    private PublicArticle replace(EnrichedArticle article, int version) {
        var stored = PublicArticle.of(article, version, storedAt);
        var key = new ArticleVersion.Key(article.id(), version);
        var rows = added.containsKey(key) ? added : replaced;
        rows.put(key, ArticleVersion.of(article, stored.json(), version, storedAt));
        return stored;
    }

    private void announce(EnrichedArticle article, PublicArticle stored) {
        heads.put(article.id(), new Head(article, stored.version()));
        announcements.add(stored);
    }

    /** Version rows that the database does not have. */
    List<ArticleVersion> added() {
        return List.copyOf(added.values());
    }

    /** Version rows that take the place of what the database has. */
    List<ArticleVersion> replaced() {
        return List.copyOf(replaced.values());
    }

    /** The heads that change, each as it stands after the batch. */
    Collection<Head> heads() {
        return heads.values();
    }

    /** What came of it, capture by capture. */
    Kept kept() {
        return new Kept(List.copyOf(outcomes), List.copyOf(announcements));
    }

    /** An article whose current version is the given one. */
    record Head(EnrichedArticle article, int version) {}
}
