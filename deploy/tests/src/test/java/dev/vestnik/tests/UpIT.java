package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.House;
import dev.vestnik.local.Ports;
import dev.vestnik.local.Up;
import dev.vestnik.local.token.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one command, as somebody at a keyboard uses it. */
class UpIT {

    private static final Duration START = Duration.ofMinutes(3);

    private final Path folder;
    private final List<Process> started = new ArrayList<>();

    UpIT(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What a failed test left running; its children end with it. */
    @AfterEach
    void endAll() {
        started.forEach(Process::destroy);
    }

    @Test
    void aSecondStartGoesOnWhereTheFirstEnded() throws Exception {
        // Given
        var base = freeRow();
        var first = up("first", "--no-sample", "--port-base", String.valueOf(base));
        awaitReady(first, "first");
        var tokens = Tokens.in(folder.resolve("data/tokens"), Clock.systemUTC());
        var pushes = new Pushes(URI.create("http://localhost:" + (base + 5)), "kept.example", tokens);
        pushes.push(20);
        assertThat(delete(base + 5, "/sources/none", tokens.authorization("operator")))
                .isEqualTo(404);
        assertThat(delete(base + 5, "/sources/none", tokens.authorization("reader")))
                .isEqualTo(403);
        interrupt(first);

        // When
        var second = up("second", "--no-sample", "--port-base", String.valueOf(base));
        awaitReady(second, "second");

        // Then
        assertThat(printed("first")).contains(tokens.of("operator"));
        assertThat(printed("second")).doesNotContain(tokens.of("operator"));
        assertThat(logs())
                .contains("local-operator DELETE /sources/none 404", "local-reader DELETE /sources/none 403")
                .doesNotContain(tokens.of("contributor"), tokens.of("operator"), tokens.of("reader"));
        var store = new Store(URI.create("http://localhost:" + (base + 4)), "");
        var topic = new Topic("news.articles.v1", "localhost:" + base);
        await().atMost(Duration.ofMinutes(1)).until(() -> topic.keys().containsAll(pushes.accepted()));
        assertThat(topic.keys()).containsExactlyInAnyOrderElementsOf(pushes.accepted());
        assertThat(pushes.accepted()).allSatisfy(id -> assertThat(
                        store.get("/articles/" + id).get("id").asText())
                .isEqualTo(id));
        interrupt(second);
    }

    @Test
    void aTakenPortIsOneClearSentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var up = up("taken", "--port-base", String.valueOf(taken.getLocalPort()));

            assertThat(up.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(up.exitValue()).isEqualTo(1);
            assertThat(printed("taken").strip())
                    .isEqualTo("Port " + taken.getLocalPort() + " (broker) is taken by another program: stop that, or"
                            + " move all ports with --port-base N.");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsOneClearSentence() throws Exception {
        var file = Files.writeString(folder.resolve("data"), "not a folder");

        var up = up("unwritable", "--port-base", String.valueOf(freeRow()));

        assertThat(up.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(up.exitValue()).isEqualTo(1);
        assertThat(printed("unwritable"))
                .startsWith("The folder " + file + " can't be written to")
                .hasLineCount(1);
    }

    private Process up(String name, String... options) throws IOException {
        var house = House.find();
        var built = house.root().resolve("deploy/local/target");
        var command = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT", // whatever started the tests in the background had it ignored
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                built.resolve("local.jar") + ":" + built.resolve("lib") + "/*",
                "-Dvestnik.home=" + house.root(),
                Up.class.getName(),
                "--data",
                folder.resolve("data").toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".txt").toFile());
        builder.environment().remove("JDK_JAVA_OPTIONS"); // Java would say first that the tests set it
        var up = builder.start();
        started.add(up);
        return up;
    }

    private static int delete(int port, String path, String authorization) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("authorization", authorization)
                .DELETE()
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    /** What all programs wrote to their logs. */
    private String logs() throws IOException {
        try (var files = Files.list(folder.resolve("data/log"))) {
            var all = new StringBuilder();
            for (var file : files.toList()) {
                all.append(Files.readString(file, UTF_8));
            }
            return all.toString();
        }
    }

    private String printed(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".txt"), UTF_8);
    }

    private void awaitReady(Process up, String name) {
        await().atMost(START).until(() -> printed(name).contains("Vestnik is ready.") || !up.isAlive());
        assertThat(up.isAlive()).isTrue();
    }

    /** What Ctrl-C sends; everything must have ended within fifteen seconds. */
    private static void interrupt(Process up) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(up.pid())).start().waitFor();
        assertThat(up.waitFor(15, TimeUnit.SECONDS)).isTrue();
    }

    /** The first of eight free ports in a row, below those that the system hands out by itself. */
    private static int freeRow() {
        for (int base = 21_000; base < 30_000; base += 8) {
            if (Ports.from(base).areFree()) {
                return base;
            }
        }
        throw new IllegalStateException("No eight ports in a row are free.");
    }
}
