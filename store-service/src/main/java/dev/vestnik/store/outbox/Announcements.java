package dev.vestnik.store.outbox;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;

/** The rows of the outbox: written, read from the database's log by the connector, and soon emptied. */
@Repository
interface Announcements {

    StatelessSession session();

    @Insert
    void add(List<Announcement> announcements);

    @Insert
    void bury(Tombstone tombstone);

    /** Takes back what still stands here of an article. What the connector read already stays read. */
    @Query("delete from Announcement where topic in (:topic, concat(:topic, '/traced')) and key = :key")
    void forget(String topic, String key);

    /** The same of notices on a topic, by how their ids look. */
    @Query("delete from Announcement where topic in (:topic, concat(:topic, '/traced')) and id like :ids")
    void forgetNotices(String topic, String ids);

    /**
     * Empties the tables. The connector reads the log, so a committed row has done its work at once. In SQL, because
     * {@code delete} would leave dead rows to vacuum; and whoever writes at this moment must not wait for long.
     */
    default void empty() {
        session().createNativeMutationQuery("set local lock_timeout = '1s'").executeUpdate();
        session().createNativeMutationQuery("truncate outbox, tombstone").executeUpdate();
    }
}
