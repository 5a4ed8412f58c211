package dev.vestnik.store.withdrawal;

import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The articles that were killed, restored ones included. */
@Repository
public interface KilledArticles {

    @Find
    Optional<KilledArticle> find(UUID id);

    /** Those among the given articles that were killed. */
    @Query("where id in :ids")
    List<KilledArticle> among(Collection<UUID> ids);

    @Save
    void put(KilledArticle article);

    /** Remembers a kill. */
    default void put(Entry entry, int lastVersion) {
        put(KilledArticle.of(entry, lastVersion));
    }

    /** Lets an article be captured anew. */
    default void restore(KilledArticle article, Entry entry) {
        article.restoredAt = Instant.parse(entry.recordedAt());
        put(article);
    }
}
