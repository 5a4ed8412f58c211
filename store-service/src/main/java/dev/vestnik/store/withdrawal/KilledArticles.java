package dev.vestnik.store.withdrawal;

import jakarta.data.repository.Find;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** The articles that were killed, restored ones included. In SQL, where a batch asks: one array for any number of articles. */
@Repository
public interface KilledArticles {

    StatelessSession session();

    @Find
    Optional<KilledArticle> find(UUID id);

    /**
     * Keeps everybody else from killing or restoring those of the given articles again that were killed before, until the
     * transaction ends. Before any article is locked: whoever kills has this row first, too.
     */
    default void hold(Collection<UUID> ids) {
        session()
                .createNativeQuery(
                        "select id from killed_article where id = any (:ids) order by id for share", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Waits for whoever holds an article that was killed before, and keeps them waiting. */
    default void lock(UUID id) {
        session()
                .createNativeQuery("select id from killed_article where id = :id for update", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those among the given articles that were killed. */
    default List<KilledArticle> among(Collection<UUID> ids) {
        return session()
                .createNativeQuery("select * from killed_article where id = any (:ids)", KilledArticle.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

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
