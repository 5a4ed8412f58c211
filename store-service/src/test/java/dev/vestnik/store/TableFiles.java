package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The files of the store's tables and indices as they lie on disk; the server's log of changes is not among them. */
record TableFiles(DataSource database) {

    /** What an operator does after a kill: the tables are written anew, and what they were made of is deleted. */
    void rewrite() throws SQLException {
        run("vacuum (full) article, article_version, article_revision, outbox, tombstone, mention, quotation, entity,"
                + " entity_name, topic");
    }

    /** The files in which a word stands. */
    List<String> with(String word) throws SQLException, IOException {
        run("checkpoint");
        var found = new ArrayList<String>();
        try (var files = Files.list(Path.of(one("show data_directory"), "base", one("""
                select cast(oid as text) from pg_database where datname = current_database()""")))) {
            for (var file : files.toList()) {
                if (new String(bytes(file), UTF_8).contains(word)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    /** A file may go while we look. */
    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
