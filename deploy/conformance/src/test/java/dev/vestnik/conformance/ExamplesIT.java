package dev.vestnik.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.vestnik.local.House;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that the documentation shows pass the trial, as the command makes it. */
class ExamplesIT {

    private static final Path ROOT = House.find().root();
    private static final Path EXAMPLES = ROOT.resolve("docs/examples");
    private static OwnBroker broker;

    @BeforeAll
    static void startBroker(@TempDir Path folder) {
        broker = OwnBroker.start(folder);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void theNodeExamplePasses() {
        assumeThat(runs("node", "--version")).as("node is not installed").isTrue();
        assumeThat(EXAMPLES.resolve("node/node_modules"))
                .as("npm ci was not run in docs/examples/node")
                .isDirectory();

        assertPasses("--consumer", "exec node " + EXAMPLES.resolve("node/follow.js"));
    }

    @Test
    void theShellExamplePasses() {
        for (var tool : List.of("kcat -V", "jq --version", "sqlite3 --version")) {
            assumeThat(runs(tool.split(" "))).as(tool + " fails").isTrue();
        }

        assertPasses(
                "--consumer",
                "exec " + EXAMPLES.resolve("shell/follow.sh"),
                "--state",
                EXAMPLES.resolve("shell/held.sh").toString());
    }

    /** With a stand-in for its Kafka client, which not every machine has. */
    @Test
    void thePythonExamplePasses() {
        for (var tool : List.of("kcat -V", "python3 --version")) {
            assumeThat(runs(tool.split(" "))).as(tool + " fails").isTrue();
        }
        var python = "PYTHONPATH=" + ROOT.resolve("deploy/conformance/src/test/python")
                + " PYTHONDONTWRITEBYTECODE=1 python3 " + EXAMPLES.resolve("python");

        assertPasses("--consumer", python + "/follow.py", "--state", python + "/held.py");
    }

    @Test
    void theJavaExamplePasses() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");

        assertPasses(
                "--consumer",
                "exec " + java + " -cp '" + ROOT.resolve("deploy/local/target/lib") + "/*' "
                        + EXAMPLES.resolve("java/Follow.java"));
    }

    @Test
    void whatIsWithdrawnWhenASleeperWakesIsTakenOut() throws IOException, InterruptedException {
        assumeThat(runs("jq", "--version")).as("jq is not installed").isTrue();
        var entries = String.join(
                "\n",
                entry(1, "killed", "kill", ""),
                entry(2, "freed", "kill", ""),
                entry(3, "freed", "restoration", ", \"restores\": [2]"),
                entry(4, "over", "legal", ", \"until\": \"2026-03-05T00:00:00.000Z\""),
                entry(5, "later", "legal", ", \"from\": \"2026-09-05T00:00:00.000Z\""),
                entry(
                        6,
                        "now",
                        "legal",
                        ", \"from\": \"2026-03-05T00:00:00.000Z\", \"until\": \"2026-09-05T00:00:00.000Z\""),
                entry(7, "elsewhere", "legal", "").replace("[]", "[\"KZ\"]"),
                entry(8, "unheard-of", "embargo", ""),
                entry(9, "in part", "kill", "").replace("\"article\"", "\"quotation\""));

        var jq = new ProcessBuilder(
                        "jq",
                        "-s",
                        "-r",
                        "--arg",
                        "now",
                        "2026-06-01T00:00:00.000Z",
                        "-f",
                        EXAMPLES.resolve("shell/catch-up.jq").toString())
                .start();
        try (var in = jq.getOutputStream()) {
            in.write(entries.getBytes(UTF_8));
        }

        assertThat(new String(jq.getInputStream().readAllBytes(), UTF_8).lines())
                .containsExactly("killed", "now", "unheard-of");
        assertThat(jq.waitFor()).isZero();
    }

    private static String entry(int sequence, String id, String kind, String more) {
        return "{\"sequence\": %d, \"id\": \"%s\", \"kind\": \"%s\", \"scope\": \"article\", \"jurisdictions\": []%s}"
                .formatted(sequence, id, kind, more);
    }

    @Test
    void aConsumerThatDoesNotRunIsToldOf() {
        var printed = new ByteArrayOutputStream();

        var status = conformance(printed, "--consumer", "echo no such consumer >&2; exit 3");

        assertThat(status).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("ended by itself with status 3: no such consumer");
    }

    private static void assertPasses(String... arguments) {
        var printed = new ByteArrayOutputStream();

        var status = conformance(printed, arguments);

        assertThat(printed.toString(UTF_8)).doesNotContain("FAIL").contains(" passed, 0 failed");
        assertThat(status).isZero();
    }

    private static int conformance(ByteArrayOutputStream printed, String... arguments) {
        var all = Stream.concat(Stream.of("--broker", broker.address()), Stream.of(arguments));
        return Conformance.run(new PrintStream(printed, true, UTF_8), all.toArray(String[]::new));
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
