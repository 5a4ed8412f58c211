package dev.vestnik.ingest.recheck;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The looks that are planned at a source's articles, as the database has them. */
final class RecheckTable {

    private final DataSource database;
    private final String id;

    RecheckTable(DataSource database, String id) {
        this.database = database;
        this.id = id;
    }

    /** Lets the hour pass after which it is looked at again. */
    void lookNow() {
        execute("update recheck set due = now() - interval '1 second', first_published = now() - interval '61 minutes'"
                + " where source_id = '" + id + "'");
    }

    /** As a replica leaves them that dies in the middle of its looks. */
    void abandon() {
        execute("update recheck set leased_until = now() - interval '1 second' where source_id = '" + id + "'");
    }

    /** Whoever has leased a look has it no more. */
    void release() {
        execute("update recheck set leased_until = null");
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** How many looks of the source are so. */
    int count(String condition) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var counted = statement.executeQuery(
                        "select count(*) from recheck where source_id = '" + id + "' and " + condition)) {
            counted.next();
            return counted.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(condition, e);
        }
    }
}
