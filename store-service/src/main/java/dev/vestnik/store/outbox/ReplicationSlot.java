package dev.vestnik.store.outbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The place in the database's log from which the connector reads. It must be there before the first article is stored: what
 * was announced before nobody can read any more. So the service makes it, not the connector, and before it consumes.
 */
@ApplicationScoped
class ReplicationSlot {

    /** The name in the connector's configuration. */
    private static final String NAME = "vestnik_outbox";

    /** Answers whether articles were stored before; no row where the slot is there. */
    private static final String CREATE = """
            select pg_create_logical_replication_slot(?, 'pgoutput'), exists (select from article)
            where not exists (select from pg_replication_slots where slot_name = ?)
            """;

    /** Standbys can be told to keep a copy of the slot, so that it outlives the loss of the primary. */
    private static final int FIRST_VERSION_WITH_FAILOVER = 17;

    private static final Logger LOG = Logger.getLogger(ReplicationSlot.class);

    private final DataSource database;

    ReplicationSlot(DataSource database) {
        this.database = database;
    }

    /** Creates the slot if it is not there, before the messaging starts. */
    void create(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws SQLException {
        try (var connection = database.getConnection();
                var create = connection.prepareStatement(
                        creation(connection.getMetaData().getDatabaseMajorVersion()))) {
            create.setString(1, NAME);
            create.setString(2, NAME);
            try (var created = create.executeQuery()) {
                if (created.next() && created.getBoolean(2)) {
                    LOG.warn("The replication slot was gone while articles are stored, and is made anew."
                            + " What was announced in between never reached the public topics: see deploy/connect.");
                }
            }
        }
    }

    private static String creation(int version) {
        return version < FIRST_VERSION_WITH_FAILOVER
                ? CREATE
                : CREATE.replace("'pgoutput'", "'pgoutput', failover => true");
    }
}
