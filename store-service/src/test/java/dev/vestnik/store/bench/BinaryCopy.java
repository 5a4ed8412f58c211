package dev.vestnik.store.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Takes all rows out of the tables that an article is written to, and puts them back in by binary COPY: what the server can do at most. */
final class BinaryCopy {

    private static final List<String> TABLES =
            List.of("article", "article_version", "outbox", "topic", "entity", "entity_name", "mention", "quotation");

    private final Connection database;

    BinaryCopy(Connection database) {
        this.database = database;
    }

    /** How long it takes to put them back, one table after the other, each in a transaction; the server reads them from its own disk. */
    double seconds() throws SQLException {
        for (var table : TABLES) {
            execute("copy " + target(table) + " to '" + file(table) + "' (format binary)");
        }
        execute("truncate " + String.join(", ", TABLES));
        execute("checkpoint");
        var start = System.nanoTime();
        for (var table : TABLES) {
            execute("copy " + target(table) + " from '" + file(table) + "' (format binary)");
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        execute("analyze");
        return seconds;
    }

    /** In the folder of the server's data, the one place where it surely may write. */
    private String file(String table) throws SQLException {
        return text("show data_directory") + "/" + table + ".copy";
    }

    /** The table with the columns that are not reckoned from others. */
    private String target(String table) throws SQLException {
        return table + " ("
                + text("select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns"
                        + " where table_schema = 'public' and is_generated = 'NEVER' and table_name = '" + table + "'")
                + ")";
    }

    private String text(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
