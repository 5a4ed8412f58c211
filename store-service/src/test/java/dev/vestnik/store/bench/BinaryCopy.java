package dev.vestnik.store.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Takes all rows out of the tables that an article is written to, and puts them back in by binary COPY: what the server can do at most. */
final class BinaryCopy {

    private static final List<String> TABLES =
            List.of("article", "article_version", "outbox", "topic", "entity", "entity_name", "mention", "quotation");

    private final Connection database;

    BinaryCopy(Connection database) {
        this.database = database;
    }

    /** How long it takes to put them back, one table after the other, each in a transaction. */
    double seconds() throws SQLException, IOException {
        var rows = new LinkedHashMap<String, Path>();
        for (var table : TABLES) {
            rows.put(table, takeOut(table));
        }
        execute("truncate " + String.join(", ", TABLES));
        execute("checkpoint");
        var start = System.nanoTime();
        for (var table : rows.entrySet()) {
            putBack(table);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        for (var file : rows.values()) {
            Files.delete(file);
        }
        execute("analyze");
        return seconds;
    }

    private Path takeOut(String table) throws SQLException, IOException {
        var file = Files.createTempFile(table, ".copy");
        try (var out = Files.newOutputStream(file)) {
            copies().copyOut("copy " + target(table) + " to stdout (format binary)", out);
        }
        return file;
    }

    private void putBack(Map.Entry<String, Path> table) throws SQLException, IOException {
        try (var in = Files.newInputStream(table.getValue())) {
            copies().copyIn("copy " + target(table.getKey()) + " from stdin (format binary)", in, 1 << 16);
        }
    }

    /** The table with the columns that are not reckoned from others. */
    private String target(String table) throws SQLException {
        var sql = "select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns"
                + " where table_schema = 'public' and is_generated = 'NEVER' and table_name = '" + table + "'";
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return table + " (" + row.getString(1) + ")";
        }
    }

    private CopyManager copies() throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
