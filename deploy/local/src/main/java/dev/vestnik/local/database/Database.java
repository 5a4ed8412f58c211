package dev.vestnik.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The real PostgreSQL server, from binaries in a jar, with one database for each service that keeps something. */
public final class Database {

    private Database() {}

    /** Takes the data folder, the port, and the names of the databases; the last of them exists when all is ready. */
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        postmaster(folder).ifPresent(Database::end);
        var server = open(folder, Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        createMissing(server, Arrays.asList(args).subList(2, args.length));
        // Without its server this process has no reason to live; whoever watches it starts both again.
        postmaster(folder).orElseThrow().onExit().join();
        System.exit(1);
    }

    /** What the server calls itself when a given process has started it. */
    public static String serverName(long pid) {
        return "vestnik-" + pid;
    }

    private static EmbeddedPostgres open(Path folder, int port) throws IOException {
        var settings = new Properties();
        try (var file = Database.class.getResourceAsStream("/database.properties")) {
            settings.load(file);
        }
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setOverrideWorkingDirectory(folder.resolveSibling("postgresql").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(ProcessBuilder.Redirect.INHERIT)
                .setErrorRedirector(ProcessBuilder.Redirect.INHERIT);
        builder.setServerConfig(
                "cluster_name", serverName(ProcessHandle.current().pid()));
        settings.stringPropertyNames().forEach(name -> builder.setServerConfig(name, settings.getProperty(name)));
        return builder.start();
    }

    /** The server process that stands in the data folder's lock file, if it lives. */
    private static Optional<ProcessHandle> postmaster(Path folder) throws IOException {
        var lock = folder.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        return Files.readAllLines(lock).stream()
                .findFirst()
                .map(String::strip)
                .map(Long::valueOf)
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
    }

    /** Ends the server that a killed parent left behind, every process of it; what it had committed is in its log. */
    private static void end(ProcessHandle orphan) {
        var processes = Stream.concat(Stream.of(orphan), orphan.descendants()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }

    private static void createMissing(EmbeddedPostgres server, List<String> names) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var look = connection.prepareStatement("select from pg_database where datname = ?");
                var create = connection.createStatement()) {
            for (var name : names) {
                look.setString(1, name);
                try (var found = look.executeQuery()) {
                    if (!found.next()) {
                        create.execute("create database " + name);
                    }
                }
            }
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
