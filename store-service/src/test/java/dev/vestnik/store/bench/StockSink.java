package dev.vestnik.store.bench;

import static java.util.Objects.requireNonNull;

import dev.vestnik.local.Programs;
import dev.vestnik.local.process.Child;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Debezium's JDBC sink on a Kafka Connect worker: each article becomes one row with its id and its value, put in the place of a
 * former one. No versions, no words, no names, no outbox: it does a part of the store's work.
 */
final class StockSink {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DATABASE = "stock";

    /** Its batches are greater than the store's, and it has room for them. */
    private static final int HEAP_MEGABYTES = 512;

    private final Programs programs;
    private final Connection server;

    /** Takes a connection to any database of the server. */
    StockSink(Programs programs, Connection server) {
        this.programs = programs;
        this.server = server;
    }

    /** Articles a second from their topic, where they stand already, into a table of a database of its own that is gone afterwards. */
    double rate(int articles) throws SQLException, IOException, URISyntaxException {
        execute(server, "create database " + DATABASE);
        try (var database = DriverManager.getConnection(programs.jdbcUrl(DATABASE))) {
            // As the connector would make it; it is looked at before that.
            execute(database, "create table stock_article (id text primary key, value text)");
            return rate(articles, database);
        } finally {
            execute(server, "drop database " + DATABASE + " with (force)");
        }
    }

    private double rate(int articles, Connection database) throws SQLException, IOException, URISyntaxException {
        var plugins = programs.house().root().resolve("store-service/stock-sink/target/plugins");
        var worker = Child.start(
                programs.connect(plugins, HEAP_MEGABYTES), programs.data().resolve("log"));
        try {
            worker.awaitReady(PATIENCE);
            programs.connectors().put("stock-sink", settings());
            return new Stopwatch(database, "stock_article").rate(articles);
        } finally {
            worker.stop(PATIENCE);
        }
    }

    private static Path settings() throws URISyntaxException {
        return Path.of(
                requireNonNull(StockSink.class.getResource("stock-sink.json")).toURI());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
