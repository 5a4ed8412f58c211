package dev.vestnik.store.outbox;

import jakarta.data.repository.Repository;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What the database says about the slot from which the connector reads. */
@Repository
interface Slots {

    StatelessSession session();

    /**
     * The slot of the outbox; empty where it is not there.
     *
     * @param lag bytes of the log that the connector has not confirmed
     * @param retained bytes of the log that the database keeps for it
     * @param lost whether what it needs is gone
     */
    record Slot(boolean active, long lag, long retained, boolean lost) {}

    /** In SQL, because the database's own views are no entities. */
    default Optional<Slot> ofOutbox() {
        return session().createNativeQuery("""
                        select active,
                               coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn), 0)::bigint as lag,
                               coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn), 0)::bigint as retained,
                               coalesce(wal_status = 'lost', false) as lost
                        from pg_replication_slots where slot_name = 'vestnik_outbox'
                        """, Slot.class).uniqueResultOptional();
    }
}
