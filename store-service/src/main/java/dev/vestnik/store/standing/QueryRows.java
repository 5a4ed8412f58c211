package dev.vestnik.store.standing;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The standing queries, marks of deleted ones included. */
@Repository
interface QueryRows {

    StatelessSession session();

    @Find
    Optional<StandingQuery> find(String id);

    @Query("where deleted = false and id > :after order by id")
    List<StandingQuery> behind(String after, Limit limit);

    @Query("where deleted = false and owner = :owner and id > :after order by id")
    List<StandingQuery> ofOwnerBehind(String owner, String after, Limit limit);

    @Query("where changed > :number order by changed")
    List<StandingQuery> changedSince(long number);

    @Save
    void put(StandingQuery query);

    /** The number of the last change. */
    default long lastChange() {
        return session()
                .createNativeQuery("select number from standing_change", Long.class)
                .getSingleResult();
    }

    /** The number of the next change; until the transaction ends there is no other. */
    default long nextChange() {
        session()
                .createNativeMutationQuery("update standing_change set number = number + 1")
                .executeUpdate();
        return lastChange();
    }
}
