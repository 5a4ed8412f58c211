package dev.vestnik.store.bench;

import dev.vestnik.local.House;
import dev.vestnik.local.Ports;
import dev.vestnik.local.Programs;
import dev.vestnik.local.ScratchFolder;
import dev.vestnik.local.process.Child;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * What an outbox costs: articles stored without one, with a table that is truncated now and then, with rows that are
 * deleted at once, and with messages in the log. Prints a table with ratios to the first. Starts and ends a database of its own.
 */
public final class OutboxBench {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ROUNDS = 3;
    private static final int ARTICLES = 5_000;
    private static final int BATCH = 500;
    private static final int BATCHES_A_TRUNCATE = 10;

    private final Connection database;
    private final ServerProcesses server;

    private OutboxBench(Connection database, ServerProcesses server) {
        this.database = database;
        this.server = server;
    }

    /** Takes the number of articles a round, 5,000 by default. */
    public static void main(String[] arguments) throws SQLException, IOException {
        var articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ARTICLES;
        try (var folder = ScratchFolder.create("vestnik-bench")) {
            run(new Programs(House.find(), folder.path(), Ports.free()), articles);
        }
    }

    private static void run(Programs programs, int articles) throws SQLException, IOException {
        var url = programs.jdbcUrl("store") + "&reWriteBatchedInserts=true";
        var server = Child.start(programs.database(), programs.data().resolve("log"));
        try {
            server.awaitReady(PATIENCE);
            Flyway.configure().dataSource(url, "postgres", "").load().migrate();
            try (var database = DriverManager.getConnection(url)) {
                new OutboxBench(database, ServerProcesses.of(programs.data())).run(articles);
            }
        } finally {
            server.stop(PATIENCE);
        }
    }

    private void run(int articles) throws SQLException {
        database.setAutoCommit(false);
        var figures = new EnumMap<OutboxWay, List<Figures>>(OutboxWay.class);
        for (var round = 0; round <= ROUNDS; round++) {
            for (var way : OutboxWay.values()) {
                var measured = measure(way, articles);
                if (round > 0) { // the first one warms both sides up
                    figures.computeIfAbsent(way, none -> new ArrayList<>()).add(measured);
                }
            }
        }
        print(figures, articles);
    }

    private Figures measure(OutboxWay way, int articles) throws SQLException {
        empty();
        var walBefore = number("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')");
        var cpuBefore = server.cpu();
        var start = System.nanoTime();
        for (var first = 0; first < articles; first += BATCH) {
            way.write(database, BenchArticle.some(first, Math.min(BATCH, articles - first)));
            database.commit();
            if (way == OutboxWay.TABLE && first / BATCH % BATCHES_A_TRUNCATE == 0) {
                truncate();
            }
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        return new Figures(
                articles / seconds,
                server.cpu().minus(cpuBefore).toNanos() / 1e3 / articles,
                (number("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')") - walBefore) / articles,
                number("select pg_total_relation_size('article') + pg_total_relation_size('article_version')"
                                + " + pg_total_relation_size('outbox')")
                        / articles);
    }

    private void truncate() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("truncate outbox");
            database.commit();
        }
    }

    private void empty() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("truncate article, article_version, outbox");
            database.commit();
            database.setAutoCommit(true);
            statement.execute("checkpoint"); // so that every way pays for its own full-page images
            database.setAutoCommit(false);
        }
    }

    private double number(String query) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        }
    }

    private static void print(Map<OutboxWay, List<Figures>> figures, int articles) {
        System.out.printf("%d articles a round, batches of %d, median of %d rounds%n", articles, BATCH, ROUNDS);
        System.out.println("| way | articles/s | database CPU µs/article | WAL bytes/article | stored bytes/article |");
        System.out.println("| --- | --- | --- | --- | --- |");
        var bare = median(figures.getOrDefault(OutboxWay.BARE, List.of()));
        figures.forEach((way, rounds) -> {
            var median = median(rounds);
            System.out.printf(
                    "| %s | %,.0f (%.2f) | %,.0f (%.2f) | %,.0f (%.2f) | %,.0f (%.2f) |%n",
                    way.label(),
                    median.rate(),
                    median.rate() / bare.rate(),
                    median.cpu(),
                    median.cpu() / bare.cpu(),
                    median.wal(),
                    median.wal() / bare.wal(),
                    median.stored(),
                    median.stored() / bare.stored());
        });
    }

    private static Figures median(List<Figures> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Figures::rate))
                .toList()
                .get(rounds.size() / 2);
    }

    /** What one round measured, an article each but the rate. */
    private record Figures(double rate, double cpu, double wal, double stored) {}
}
