package dev.vestnik.store.article;

import dev.vestnik.store.change.Changes;
import dev.vestnik.store.change.Comparison;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How an article changed from version to version. Needs a transaction. */
@ApplicationScoped
class Chronicle {

    /** Of so many of its newest versions it is said in lists what changed: each is read for that. */
    private static final int COMPARED = 20;

    private final Versions versions;
    private final Papers papers;

    Chronicle(Versions versions, Papers papers) {
        this.versions = versions;
        this.papers = papers;
    }

    /** All versions, the newest ones with what changed since the one before. */
    VersionList of(UUID id, int current) {
        var lines = versions.of(List.of(id));
        var changes = lines.size() < 2 ? Map.<Integer, Changes>of() : changes(id);
        return new VersionList(lines.stream()
                .map(line -> new VersionList.Item(
                        line.version(),
                        line.contentHash(),
                        line.capturedAt(),
                        line.storedAt(),
                        line.version() == current,
                        Optional.ofNullable(changes.get(line.version()))
                                .map(Changes::summary)
                                .orElse(null)))
                .toList());
    }

    /** The number of the version before this one. */
    Optional<Integer> before(UUID id, int version) {
        return versions.of(List.of(id)).stream()
                .map(Versions.Line::version)
                .filter(number -> number < version)
                .max(Integer::compare);
    }

    /** Empty where the text of one of them is erased. */
    Optional<Changes> changes(ArticleVersion before, ArticleVersion after) {
        return papers.article(before).flatMap(old -> papers.article(after).map(young -> Comparison.of(old, young)));
    }

    private Map<Integer, Changes> changes(UUID id) {
        var newest = newestFirst(id);
        var changes = new HashMap<Integer, Changes>();
        for (int i = 1; i < newest.size(); i++) {
            var after = newest.get(i - 1);
            changes(newest.get(i), after).ifPresent(one -> changes.put(after.version, one));
        }
        return changes;
    }

    /** Those that are compared, and the one before them. */
    private List<ArticleVersion> newestFirst(UUID id) {
        return versions.session()
                .createSelectionQuery("where articleId = :id order by version desc", ArticleVersion.class)
                .setParameter("id", id)
                .setMaxResults(COMPARED + 1)
                .getResultList();
    }
}
