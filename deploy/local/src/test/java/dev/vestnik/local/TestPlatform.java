package dev.vestnik.local;

import dev.vestnik.local.broker.Topics;
import dev.vestnik.local.process.Child;
import dev.vestnik.local.process.Program;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real broker, and a real PostgreSQL server for who names a {@code database}, started once for all tests of a module.
 *
 * <p>They are child processes on free loopback ports with their data in a temporary folder, and end with the tests.
 */
public final class TestPlatform implements QuarkusTestResourceLifecycleManager {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int PARTITIONS = 4;

    private static @Nullable Programs programs;
    private static @Nullable Child broker;
    private static @Nullable Child database;

    private @Nullable String databaseName;

    @Override
    public void init(Map<String, String> arguments) {
        databaseName = arguments.get("database");
    }

    @Override
    public Map<String, String> start() {
        startBroker();
        var settings =
                new HashMap<>(Map.of("kafka.bootstrap.servers", programs().bootstrapServers()));
        if (databaseName != null) {
            startDatabase();
            settings.put("quarkus.datasource.jdbc.url", programs().jdbcUrl(databaseName));
        }
        return settings;
    }

    @Override
    public void stop() {
        stopBroker();
        stopDatabase();
    }

    /** The programs as they run for these tests, with their ports. */
    public static synchronized Programs programs() {
        if (programs == null) {
            programs = new Programs(House.find(), temporaryFolder(), Ports.free());
        }
        return programs;
    }

    /** Starts the broker, unless it runs, and creates the topics it lacks. */
    public static synchronized void startBroker() {
        if (broker == null) {
            broker = started(programs().broker());
            createTopics();
        }
    }

    /** Ends the broker; its data stays. */
    public static synchronized void stopBroker() {
        if (broker != null) {
            broker.stop(GRACE);
            broker = null;
        }
    }

    /** Starts the database server, unless it runs. */
    public static synchronized void startDatabase() {
        if (database == null) {
            database = started(programs().database());
        }
    }

    /** Ends the database server; its data stays. */
    public static synchronized void stopDatabase() {
        if (database != null) {
            database.stop(GRACE);
            database = null;
        }
    }

    /** Starts a Kafka Connect worker; the caller ends it. */
    public static Child startConnect() {
        return started(programs().connect());
    }

    private static Child started(Program program) {
        var child = Child.start(program, programs().data().resolve("log"));
        child.awaitReady(PATIENCE);
        return child;
    }

    private static void createTopics() {
        try {
            Topics.read(programs().house().topics()).createMissing(programs().bootstrapServers(), PARTITIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        var folder = ScratchFolder.create("vestnik-test");
        Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
        return folder.path();
    }
}
