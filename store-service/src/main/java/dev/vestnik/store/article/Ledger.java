package dev.vestnik.store.article;

import static java.util.Objects.requireNonNull;

import dev.vestnik.store.article.Outcome.Created;
import dev.vestnik.store.article.Outcome.Forewarned;
import dev.vestnik.store.article.Outcome.Outdated;
import dev.vestnik.store.article.Outcome.Reenriched;
import dev.vestnik.store.article.Outcome.Returned;
import dev.vestnik.store.article.Outcome.Revised;
import dev.vestnik.store.article.Outcome.Unchanged;
import dev.vestnik.store.article.Outcome.Vanished;
import dev.vestnik.store.article.Outcome.Withdrawn;
import dev.vestnik.store.intake.Arrival;
import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.intake.GoneNotice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decides a batch, arrival by arrival, and collects what is to be written. For one batch and one thread. */
final class Ledger {

    private final Map<UUID, History> histories;
    private final Instant storedAt;
    private final Function<ArticleVersion.Key, ArticleVersion> stored;

    private final Map<ArticleVersion.Key, ArticleVersion> added = new LinkedHashMap<>();
    private final Map<ArticleVersion.Key, ArticleVersion> replaced = new LinkedHashMap<>();
    private final Map<UUID, Head> heads = new HashMap<>();
    private final Map<UUID, Absence> absences = new HashMap<>();
    private final Map<UUID, Instant> seen = new HashMap<>();
    private final Map<UUID, GoneNotice> early = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<PublicArticle> announcements = new ArrayList<>();

    /**
     * Opens a ledger.
     *
     * @param known the histories of the batch's articles; an article without one is new
     * @param stored looks up a version that the database has
     */
    Ledger(Map<UUID, History> known, Instant storedAt, Function<ArticleVersion.Key, ArticleVersion> stored) {
        this.histories = new HashMap<>(known);
        this.storedAt = storedAt;
        this.stored = stored;
    }

    void enter(Arrival arrival) {
        switch (arrival) {
            case EnrichedArticle article -> enter(article);
            case GoneNotice notice -> enter(notice);
        }
    }

    private void enter(EnrichedArticle article) {
        var history = history(article.id());
        var outcome = history.decide(article);
        var after = history.after(article, outcome);
        switch (outcome) {
            case Created() -> announce(article, add(article, 1), after);
            case Revised(var version) -> announce(article, add(article, version), after);
            case Reenriched(var version) -> announce(article, replace(article, version), after);
            case Outdated(var version) -> addOutdated(article, version);
            case Returned(var version) ->
                announcements.add(version(article.id(), version)
                        .back(article.capturedAt())
                        .in(article.trace()));
            case Unchanged unchanged -> {}
            case Withdrawn withdrawn -> {}
            default -> throw new IllegalArgumentException(outcome + " of a capture of " + article.id());
        }
        settle(article.id(), after, outcome);
    }

    private void enter(GoneNotice notice) {
        var history = history(notice.id());
        var outcome = history.decide(notice);
        var after = history.after(notice, outcome);
        if (outcome instanceof Vanished(var version)) {
            announcements.add(asItIs(version(notice.id(), version), after).in(notice.trace()));
        } else if (outcome instanceof Forewarned) {
            early.put(notice.id(), notice);
        }
        settle(notice.id(), after, outcome);
    }

    private History history(UUID id) {
        return histories.getOrDefault(id, new History.Unknown());
    }

    private void settle(UUID id, History after, Outcome outcome) {
        var isNews = outcome instanceof Created
                || !after.absence().equals(history(id).absence());
        if (isNews && after instanceof History.Known) {
            after.absence().ifPresent(absence -> absences.put(id, absence));
        }
        if (after instanceof History.Known known && !known.seenAgain().equals(seenAgain(history(id)))) {
            known.seenAgain().ifPresent(moment -> seen.put(id, moment));
        }
        outcomes.add(outcome);
        histories.put(id, after);
    }

    private static Optional<Instant> seenAgain(History history) {
        return history instanceof History.Known known ? known.seenAgain() : Optional.empty();
    }

    private PublicArticle version(UUID id, int version) {
        var key = new ArticleVersion.Key(id, version);
        var row = Stream.of(added, replaced)
                .map(rows -> rows.get(key))
                .filter(Objects::nonNull)
                .findFirst();
        return PublicArticle.of(row.orElseGet(() -> stored.apply(key)));
    }

    private static PublicArticle asItIs(PublicArticle version, History after) {
        return after.absence()
                .filter(absence -> !absence.isOver())
                .map(version::gone)
                .orElse(version);
    }

    private PublicArticle add(EnrichedArticle article, int version) {
        var stored = PublicArticle.of(article, version, storedAt);
        added.put(
                new ArticleVersion.Key(article.id(), version),
                ArticleVersion.of(article, stored.json(), version, storedAt));
        return stored;
    }

    private void addOutdated(EnrichedArticle article, int version) {
        add(article, version);
        requireNonNull(added.get(new ArticleVersion.Key(article.id(), version))).outdated = true;
    }

    private PublicArticle replace(EnrichedArticle article, int version) {
        var stored = PublicArticle.of(article, version, storedAt);
        var key = new ArticleVersion.Key(article.id(), version);
        var rows = added.containsKey(key) ? added : replaced;
        rows.put(key, ArticleVersion.of(article, stored.json(), version, storedAt));
        return stored;
    }

    private void announce(EnrichedArticle article, PublicArticle stored, History after) {
        heads.put(article.id(), new Head(article, stored.version()));
        announcements.add(asItIs(stored, after));
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

    /** The articles that the batch found gone, or back, each as it stands after the batch. */
    Map<UUID, Absence> absences() {
        return Map.copyOf(absences);
    }

    /** The articles whose current text was captured again, each with the last moment. */
    Map<UUID, Instant> seen() {
        return Map.copyOf(seen);
    }

    /** Notices of articles that are not here, nor in the batch. */
    Collection<GoneNotice> early() {
        return early.values().stream()
                .filter(notice -> history(notice.id()) instanceof History.Unknown)
                .toList();
    }

    /** What came of it, arrival by arrival. */
    Kept kept() {
        return new Kept(List.copyOf(outcomes), List.copyOf(announcements));
    }

    /** An article whose current version is the given one. */
    record Head(EnrichedArticle article, int version) {}
}
