package dev.vestnik.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.metrics.Tally;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.Capture.Form;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.page.PageReader;
import dev.vestnik.ingest.press.ArticlePublisher;
import dev.vestnik.ingest.stage.RawSchema;
import dev.vestnik.ingest.stage.RawTopic;
import dev.vestnik.local.TestPlatform;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class FolderIT {

    private static final Duration SETTLED = Duration.ofSeconds(2);

    @Inject
    PageReader reader;

    @Inject
    ArticlePublisher publisher;

    @Inject
    Tally tally;

    @Test
    void aPageIsMovedAwayWhenTheBrokerHasItsArticle(@TempDir Path folder) throws IOException {
        var address = "https://listok.example/" + UUID.randomUUID();
        var page =
                "<html><head><link rel=canonical href='%s'></head><body><h1>Кран</h1><p>Новый кран поставят весной, сообщили в порту Актау.</p></body></html>"
                        .formatted(address);
        Files.write(folder.resolve("a.html"), page.getBytes(Charset.forName("windows-1251")));
        Files.writeString(
                folder.resolve("b.txt"), "Кран " + address + "\n\nНовый кран поставят весной, сообщили в порту.\n");
        Files.writeString(folder.resolve("c.html.part"), page);

        folder(folder, later()).look();

        assertThat(folder.resolve("done/a.html")).exists();
        assertThat(folder.resolve("done/b.txt")).exists();
        assertThat(folder.resolve("a.html")).doesNotExist();
        assertThat(folder.resolve("c.html.part")).exists();
        var text = reader.read(new Capture(
                        Files.readAllBytes(folder.resolve("done/b.txt")),
                        Form.TEXT,
                        null,
                        null,
                        Instant.EPOCH,
                        Known.NOTHING))
                .article();
        var message = RawTopic.messages(text.uri()).getFirst();
        assertThat(message.article().file()).isEqualTo("b.txt");
        assertThat(RawSchema.complaints(message.value())).isEmpty();
    }

    @Test
    void aFileThatIsStillWrittenWaits(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Кран\n\nНовый кран поставят весной, сообщили в порту.\n");

        folder(folder, Clock.systemUTC()).look();

        assertThat(folder.resolve("a.txt")).exists();
    }

    @Test
    void whatIsNoArticleLiesBesideItsReason(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.html"), "<html><body><h1>Страница не найдена</h1></body></html>");

        folder(folder, later()).look();

        assertThat(folder.resolve("failed/a.html")).exists();
        assertThat(folder.resolve("failed/a.html.reason.txt")).content().startsWith("soft-404: The page says");
    }

    @Test
    void nothingIsMovedWhileTheBrokerIsAway(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Кран\n\nНовый кран поставят осенью, сообщили в порту.\n");

        TestPlatform.stopBroker();
        try {
            folder(folder, later()).look();
            assertThat(folder.resolve("a.txt")).exists();
        } finally {
            TestPlatform.startBroker();
        }
        folder(folder, later()).look();

        assertThat(folder.resolve("done/a.txt")).exists();
    }

    private PageFolder folder(Path folder, Clock clock) {
        return new PageFolder(folder, SETTLED, reader, publisher, tally, clock);
    }

    private static Clock later() {
        return Clock.fixed(Instant.now().plusSeconds(60), ZoneOffset.UTC);
    }
}
