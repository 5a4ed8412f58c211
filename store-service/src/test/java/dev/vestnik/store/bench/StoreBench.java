package dev.vestnik.store.bench;

import dev.vestnik.local.House;
import dev.vestnik.local.Ports;
import dev.vestnik.local.Programs;
import dev.vestnik.local.ScratchFolder;
import dev.vestnik.local.broker.Topics;
import dev.vestnik.local.process.Child;
import dev.vestnik.local.process.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * How fast the store writes and answers: one replica, as it is deployed, on a broker and a database of its own. Prints a table
 * beside the baselines: binary COPY of the same rows, a stock sink of the same articles, and the same conditions in bare SQL.
 */
public final class StoreBench {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PARTITIONS = 4;

    /** Rows of the outbox stay, so that they are among those that COPY writes, too. */
    private static final Map<String, String> KEEP_THE_OUTBOX = Map.of("VESTNIK_OUTBOX_EMPTY_EVERY", "24h");

    private final Programs programs;
    private final Deque<Child> children = new ArrayDeque<>();

    private StoreBench(Programs programs) {
        this.programs = programs;
    }

    /**
     * Takes the file of enriched articles that all others are made of, how many go through the sink (20,000 by default), and how
     * many are searched (100,000; 0 leaves that out).
     */
    public static void main(String[] arguments) throws Exception {
        var sunk = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
        var searched = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        try (var folder = ScratchFolder.create("vestnik-bench")) {
            var bench = new StoreBench(new Programs(House.find(), folder.path(), Ports.free(), KEEP_THE_OUTBOX));
            try {
                bench.run(Library.of(Path.of(arguments[0])), sunk, searched);
            } finally {
                bench.stop();
            }
        }
    }

    private void run(Library library, int sunk, int searched) throws Exception {
        start(programs.broker()).awaitReady(PATIENCE);
        start(programs.database()).awaitReady(PATIENCE);
        Topics.read(programs.house().topics()).createMissing(programs.bootstrapServers(), PARTITIONS);
        try (var database = DriverManager.getConnection(programs.jdbcUrl("store"))) {
            System.out.println("| figure | baseline | store | ratio |");
            System.out.println("| --- | --- | --- | --- |");
            sink(library, sunk, database);
            if (searched > 0) {
                start(programs.store()).awaitReady(PATIENCE);
                search(Math.max(sunk, searched / 10), database);
                search(searched, database);
            }
        }
    }

    private void sink(Library library, int articles, Connection database) throws Exception {
        var rates = new SinkBench(programs, database).run(library, articles);
        print("articles/s into all tables, beside binary COPY", rates.copy(), rates.store());
        print("the same, beside a stock sink of one row an article", rates.stock(), rates.store());
    }

    private void search(int articles, Connection database) throws SQLException, IOException, InterruptedException {
        new Shelves(database).fill(articles);
        var bench = new SearchBench(Programs.address(programs.ports().store()), database);
        var bare = bench.bare();
        var store = bench.withFacets();
        print(
                "first page with facets of %,d articles, ms at p50, beside bare SQL without".formatted(articles),
                bare.median(),
                store.median());
        print("the same, ms at p99", bare.slowest(), store.slowest());
    }

    private static void print(String figure, double baseline, double measured) {
        System.out.printf("| %s | %,.1f | %,.1f | %.2f |%n", figure, baseline, measured, measured / baseline);
    }

    private Child start(Program program) {
        var child = Child.start(program, programs.data().resolve("log"));
        children.push(child);
        return child;
    }

    private void stop() {
        children.forEach(child -> child.stop(PATIENCE));
    }
}
