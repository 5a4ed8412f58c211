package dev.vestnik.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand broken documents, read by processes with little memory: each gets an answer, none takes more than its share. */
class MutilatedDocumentsTest {

    /** A process that reads documents of one kind, and the file with what it says of them. */
    private record Reading(Process process, Path output) {}

    private final Path folder;

    MutilatedDocumentsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void brokenDocumentsAreReadWithinTheirLimits() throws IOException, InterruptedException {
        var readings = List.of(start("pages", 4000), start("dumps", 2000), start("feeds", 4000));
        try {
            for (var reading : readings) {
                assertThat(reading.process().waitFor(10, TimeUnit.MINUTES))
                        .as("has ended")
                        .isTrue();
                assertThat(reading.output()).hasContent("Done");
            }
        } finally {
            readings.forEach(reading -> reading.process().destroyForcibly());
        }
    }

    private Reading start(String documents, int howMany) throws IOException {
        var output = folder.resolve(documents + ".txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MutilatedReadings.class.getName(),
                        documents,
                        String.valueOf(howMany))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Reading(process, output);
    }
}
