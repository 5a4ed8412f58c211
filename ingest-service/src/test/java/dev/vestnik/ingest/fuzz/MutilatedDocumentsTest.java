package dev.vestnik.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten thousand broken documents, read by a process with little memory: each gets an answer, none takes more than its share. */
class MutilatedDocumentsTest {

    private final Path output;

    MutilatedDocumentsTest(@TempDir Path folder) {
        this.output = folder.resolve("output.txt");
    }

    @ParameterizedTest
    @CsvSource({"pages, 4000", "dumps, 2000", "feeds, 4000"})
    void aBrokenDocumentIsReadWithinItsLimits(String folder, int howMany) throws IOException, InterruptedException {
        var reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MutilatedReadings.class.getName(),
                        folder,
                        String.valueOf(howMany))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(reader.waitFor(10, TimeUnit.MINUTES)).as("has ended").isTrue();
            assertThat(Files.readString(output)).isEqualTo("Done\n");
        } finally {
            reader.destroyForcibly();
        }
    }
}
