package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.Programs;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client that nobody here wrote reads the public topic. */
class KcatIT {

    private static final TheSystem SYSTEM = TheSystem.running();

    @Test
    void kcatReadsThePublicTopicWithKeysAndHeaders() throws Exception {
        assumeThat(kcatIsInstalled()).as("kcat is not installed").isTrue();
        var pushes = new Pushes(Programs.address(SYSTEM.programs.ports().ingest()), "kcat.example");
        pushes.push(1);
        var id = pushes.accepted().iterator().next();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> SYSTEM.topic("news.articles.v1").keys().contains(id));

        var lines = kcat(
                "-b",
                SYSTEM.programs.bootstrapServers(),
                "-t",
                "news.articles.v1",
                "-C",
                "-e",
                "-q",
                "-X",
                "isolation.level=read_committed",
                "-f",
                "%k %h %s\\n");

        assertThat(lines)
                .filteredOn(line -> line.startsWith(id))
                .singleElement()
                .asString()
                .contains("ce_type=dev.vestnik.article.published.v1")
                .contains("ce_subject=" + id)
                .contains("ce_dataschema=urn:vestnik:schema:news.articles.v1")
                .contains("\"uri\":\"https://kcat.example/news/0\"");
    }

    private static boolean kcatIsInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("kcat", "-V").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static List<String> kcat(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("kcat"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
    }
}
