package dev.vestnik.store.standing;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** What webhooks are still to be told. */
@Repository
interface Deliveries {

    StatelessSession session();

    /** A hit that is announced twice is sent once more, under the same id. */
    @Save
    void add(List<Delivery> deliveries);

    @Find
    Optional<Delivery> find(UUID id);

    @Update
    void change(List<Delivery> deliveries);

    @Delete
    void remove(Delivery delivery);

    @Query("select count(this) where queryId = :queryId")
    long waiting(String queryId);

    @Query("delete from Delivery where queryId = :queryId")
    void forgetQuery(String queryId);

    @Query("delete from Delivery where articleId = :articleId")
    void forgetArticle(UUID articleId);

    /** Those that are due, oldest first, and that no other replica has in hand. */
    default List<Delivery> due(Instant now, int most) {
        return session()
                .createSelectionQuery("from Delivery where dueAt <= :now order by dueAt, id", Delivery.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }
}
