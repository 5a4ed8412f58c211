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

    @Test
    void theJavaExamplePasses() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");

        assertPasses(
                "--consumer",
                "exec " + java + " -cp '" + ROOT.resolve("deploy/local/target/lib") + "/*' "
                        + EXAMPLES.resolve("java/Follow.java"));
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
