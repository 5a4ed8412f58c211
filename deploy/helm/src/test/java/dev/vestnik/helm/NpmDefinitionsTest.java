package dev.vestnik.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * KEDA's and CloudNativePG's definitions, which are packed for JavaScript only. They find wrong and missing fields; unknown
 * ones are found by {@link CustomResourcesTest}.
 */
@NeedsHelm
class NpmDefinitionsTest {

    private static final Path FOLDER = Path.of("target/npm").toAbsolutePath();

    private static final Installation PRODUCTION =
            Installation.of("values-production.yaml").with(Installation.EVERYTHING);

    @BeforeAll
    static void fetch() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (var file : List.of("package.json", "package-lock.json", "check.mjs")) {
            Files.copy(Path.of("src/test/npm", file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.isDirectory(FOLDER.resolve("node_modules/@kubernetes-models/keda")) && !fetched()) {
            Skip.because(
                    "npm is not installed, or reaches no registry: KEDA's and CloudNativePG's definitions are missing");
            Assumptions.abort("npm");
        }
    }

    @Test
    void objectsOfTheseOperatorsAreAsTheyDefineThem() throws Exception {
        var objects = Stream.of("ScaledObject", "TriggerAuthentication", "Cluster", "ScheduledBackup")
                .flatMap(kind -> PRODUCTION.objects(kind).stream())
                .toList();

        assertThat(check(objects.toString())).hasSize(7).allMatch(line -> line.endsWith(" is as defined"));
    }

    @Test
    void aFieldOfTheWrongTypeIsFound() throws Exception {
        var scaled = PRODUCTION.objects("ScaledObject").getFirst().toString();

        assertThat(check("[" + scaled.replace("\"maxReplicaCount\":12", "\"maxReplicaCount\":\"twelve\"") + "]"))
                .singleElement()
                .asString()
                .contains("maxReplicaCount");
    }

    private static List<String> check(String objects) throws IOException, InterruptedException {
        Files.writeString(FOLDER.resolve("objects.json"), objects);
        var node = new ProcessBuilder("node", "check.mjs")
                .directory(FOLDER.toFile())
                .redirectInput(FOLDER.resolve("objects.json").toFile())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("check.log").toFile())
                .start();
        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readAllLines(FOLDER.resolve("check.log"));
    }

    private static boolean fetched() throws InterruptedException {
        try {
            var npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund")
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("npm.log").toFile())
                    .start();
            return npm.waitFor(2, TimeUnit.MINUTES) && npm.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
