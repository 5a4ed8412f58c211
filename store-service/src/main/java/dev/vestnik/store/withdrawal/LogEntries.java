package dev.vestnik.store.withdrawal;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The rows of the log. */
@Repository
interface LogEntries {

    StatelessSession session();

    @Insert
    void add(LogEntry entry);

    @Find
    Optional<LogEntry> find(long sequence);

    /** Keeps every other writer, of every replica, away until the transaction ends; readers go on. */
    default void lock() {
        session()
                .createNativeMutationQuery("lock table withdrawal in exclusive mode")
                .executeUpdate();
    }

    default Optional<LogEntry> last() {
        return after(-1, "desc", 1).stream().findFirst();
    }

    /** So many entries behind a number, in their order. */
    default List<LogEntry> after(long sequence, int atMost) {
        return after(sequence, "asc", atMost);
    }

    private List<LogEntry> after(long sequence, String order, int atMost) {
        return session()
                .createSelectionQuery("where sequence > :sequence order by sequence " + order, LogEntry.class)
                .setParameter("sequence", sequence)
                .setMaxResults(atMost)
                .getResultList();
    }
}
