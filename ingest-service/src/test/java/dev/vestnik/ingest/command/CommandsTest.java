package dev.vestnik.ingest.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private static final String PAGE = "<html><head><meta charset='windows-1251'></head><body><h1>Кран</h1>"
            + "<p>Новый кран поставят весной, сообщили в порту Актау.</p></body></html>";

    private final Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    CommandsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aPageBecomesOneLineWithItsFileAndAddress() throws IOException {
        var page = Files.write(folder.resolve("a.html"), PAGE.getBytes(Charset.forName("windows-1251")));

        var status = extract("--url", "https://www.briz.example/kran?utm_source=x", page.toString());

        assertThat(status).isZero();
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.path("file").asText()).isEqualTo(page.toString());
            assertThat(line.path("uri").asText()).isEqualTo("https://briz.example/kran");
            assertThat(line.path("headline").asText()).isEqualTo("Кран");
            assertThat(line.path("capturedAt").asText()).isEqualTo("2026-11-21T09:00:00.000Z");
        });
    }

    @Test
    void aListIsReadInOrderAndWhatFailsIsSaid() throws IOException {
        Files.writeString(folder.resolve("a.html"), PAGE);
        Files.writeString(folder.resolve("b.txt"), "Кран\n\nНовый кран поставят весной.\n");
        var list = Files.writeString(folder.resolve("list.ndjson"), """
                {"file": "%1$s/b.txt", "url": "https://briz.example/b"}
                {"file": "%1$s/absent.html", "url": "https://briz.example/c"}
                {"file": "%1$s/a.html"}
                """.formatted(folder));

        var status = extract("--list", list.toString());

        assertThat(status).isEqualTo(1);
        assertThat(lines())
                .extracting(line -> line.path("extraction").path("method").asText())
                .containsExactly("text", "page");
        assertThat(err.toString(UTF_8)).contains("absent.html").hasLineCount(1);
    }

    @Test
    void aPageWithoutTextIsStillOneLine() throws IOException {
        var page = Files.writeString(folder.resolve("a.html"), "<html><body></body></html>");

        assertThat(extract(page.toString())).isZero();
        assertThat(lines()).singleElement().satisfies(line -> assertThat(
                        line.path("extraction").path("confidence").asDouble())
                .isZero());
    }

    @Test
    void nothingToDoIsAMisuse() {
        assertThat(extract()).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("usage: extract");
    }

    @Test
    void aFeedBecomesOneLineAndWhatIsNoneAnError() throws IOException {
        var feed = Files.writeString(folder.resolve("rss.xml"), """
                <rss version="2.0"><channel><title>Бриз</title><link>/</link><description>d</description>
                <item><title>Кран</title><link>/kran</link></item></channel></rss>
                """);
        var other = Files.writeString(folder.resolve("page.html"), PAGE);

        var status = new FeedCommand()
                .run(
                        new String[] {"--url", "https://briz.example/rss.xml", feed.toString(), other.toString()},
                        stream(out),
                        stream(err));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("page.html").hasLineCount(1);
        assertThat(lines().getFirst().path("entries").path(0).path("link").asText())
                .isEqualTo("https://briz.example/kran");
        assertThat(lines().getFirst().path("warnings").isArray()).isTrue();
        assertThat(lines().getLast().path("file").asText()).isEqualTo(other.toString());
        assertThat(lines().getLast().path("error").asText()).startsWith("No feed but a web page");
    }

    private int extract(String... arguments) {
        return new ExtractCommand(CLOCK).run(arguments, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }

    private List<JsonNode> lines() throws IOException {
        return new ObjectMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(out.toByteArray())
                .readAll();
    }
}
