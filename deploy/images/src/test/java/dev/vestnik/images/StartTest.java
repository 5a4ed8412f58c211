package dev.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

    private static final List<String> JARS = List.of(
            "lib/boot/org.example.log-1.jar",
            "quarkus/transformed-bytecode.jar",
            "lib/main/org.example.b-1.jar",
            "app/small-service.jar",
            "lib/main/org.example.a-1.jar",
            "quarkus/generated-bytecode.jar");

    @Test
    void whatQuarkusMadeOfClassesIsFoundBeforeTheClassesThatItMadeItOf() {
        assertThat(Start.of(JARS).classPath())
                .containsExactly(
                        "quarkus/generated-bytecode.jar",
                        "quarkus/transformed-bytecode.jar",
                        "app/small-service.jar",
                        "lib/main/org.example.a-1.jar",
                        "lib/main/org.example.b-1.jar",
                        "lib/boot/org.example.log-1.jar");
    }

    @Test
    void aJarThatNobodyExpectedIsNotPutAnywhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Start.of(List.of("app/small-service.jar", "plugins/strange.jar")))
                .withMessageContaining("plugins/strange.jar");
    }

    @Test
    void theFileOfArgumentsNamesEachJarAndEndsWithTheMainClass() {
        var start = Start.of(JARS);

        assertThat(start.argumentFile(Start.SERVICE, false))
                .contains("\n-cp\n" + String.join(":", start.classPath()) + "\n")
                .endsWith("\nio.quarkus.runner.GeneratedMain\n")
                .doesNotContain("SharedArchive");
        assertThat(start.argumentFile("example.Migrate", true))
                .contains("-XX:SharedArchiveFile=")
                .endsWith("\nexample.Migrate\n");
    }

    @Test
    void whatSomebodySaysGoesBeforeTheDefaults(@TempDir Path folder) throws Exception {
        var defaults = Files.writeString(folder.resolve("defaults"), Start.defaults());
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();

        var said = new ProcessBuilder(java, "-Xms40m", "-XX:Flags=" + defaults, "-XX:+PrintFlagsFinal", "-version")
                .start();

        assertThat(said.inputReader().lines().map(line -> line.replaceAll("\\s+", " ")))
                .anyMatch(line -> line.startsWith(" size_t InitialHeapSize = 41943040 "))
                .anyMatch(line -> line.startsWith(" intx Tier4InvocationThreshold = 50000 "));
        assertThat(said.waitFor()).isZero();
    }
}
