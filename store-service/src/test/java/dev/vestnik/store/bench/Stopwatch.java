package dev.vestnik.store.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Times how fast articles come into a table, which somebody else fills from the topic. */
final class Stopwatch {

    /** To count a table is work for the server that is measured. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The first of them warm up whoever writes. */
    private static final int WARM_UP = 4_000;

    private final Connection database;
    private final String table;

    /** Takes a connection to the database that has the table. */
    Stopwatch(Connection database, String table) {
        this.database = database;
        this.table = table;
    }

    /** Articles a second, until so many of them are there. */
    double rate(int articles) throws SQLException {
        var before = await(Math.min(WARM_UP, articles / 2));
        var start = System.nanoTime();
        var after = await(articles);
        return (after - before) / ((System.nanoTime() - start) / 1e9);
    }

    private long await(long articles) throws SQLException {
        var stored = stored();
        var last = System.nanoTime();
        while (stored < articles) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            var before = stored;
            stored = stored();
            last = stored > before ? System.nanoTime() : last;
            if (System.nanoTime() - last > PATIENCE.toNanos()) {
                throw new IllegalStateException("Nothing comes into " + table + " any more, behind " + stored);
            }
        }
        return stored;
    }

    private long stored() throws SQLException {
        try (var statement = database.createStatement();
                var count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }
}
