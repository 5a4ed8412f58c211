package dev.vestnik.store.replay;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** All replays, those that have ended included. */
@Repository
interface Replays {

    StatelessSession session();

    @Insert
    void add(Replay replay);

    @Update
    void change(Replay replay);

    @Find
    Optional<Replay> find(long id);

    @Query("order by id desc")
    List<Replay> newestFirst();

    /** The oldest that runs, for this replica alone until the transaction ends; empty if there is none or another one has it. */
    default Optional<Replay> take() {
        return session()
                .createSelectionQuery("where id = (select min(id) from Replay where state = 'running')", Replay.class)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional()
                .filter(replay -> replay.state.equals(Replay.RUNNING));
    }

    /** One of them, kept from whoever works at it until the transaction ends. */
    default Optional<Replay> lock(long id) {
        return session()
                .createSelectionQuery("where id = :id", Replay.class)
                .setParameter("id", id)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
    }
}
