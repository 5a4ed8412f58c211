package dev.vestnik.local.newsroom;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever breaks a file of the newsroom is told which one and how. */
class BrokenNewsroomTest {

    private final Path folder;

    BrokenNewsroomTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        var original = Path.of("newsroom");
        try (var files = Files.walk(original)) {
            for (var file : files.skip(1).toList()) {
                Files.copy(file, folder.resolve(original.relativize(file)));
            }
        }
    }

    @Test
    void aTimeThatIsNoNumber() throws Exception {
        change("articles/dala/akorda-voda.md", "published: 540", "published: soon");

        assertRefused("articles/dala/akorda-voda.md: published: minutes expected, found soon");
    }

    @Test
    void aMissingHeadline() throws Exception {
        change("articles/briz/opresnitel.md", "headline: Новый опреснитель в Кендирли вышел на полную мощность\n", "");

        assertRefused("articles/briz/opresnitel.md: headline is missing");
    }

    @Test
    void aFieldTwice() throws Exception {
        change("articles/dala/akorda-voda.md", "subheadline:", "headline:");

        assertRefused("articles/dala/akorda-voda.md: while constructing a mapping");
    }

    @Test
    void aMisspeltField() throws Exception {
        change("articles/dala/shtorm-akmola.md", "revisedAfter", "revizedAfter");

        assertRefused("articles/dala/shtorm-akmola.md: unknown field revizedAfter");
    }

    @Test
    void aRevisionWithoutItsTime() throws Exception {
        change("articles/dala/shtorm-akmola.md", "revisedAfter: PT1M\n", "");

        assertRefused("articles/dala/shtorm-akmola.md: revisedAfter and the line --- revised --- belong together");
    }

    @Test
    void anArticleWithoutFrontMatter() throws Exception {
        Files.writeString(folder.resolve("articles/briz/note.md"), "Просто текст.\n");

        assertRefused("articles/briz/note.md: front matter");
    }

    @Test
    void aLayoutThatIsNotThere() throws Exception {
        Files.delete(folder.resolve("layouts/briz.html"));

        assertRefused("layouts/briz.html: there is no such layout");
    }

    @Test
    void aLayoutThatAsksForWhatIsNotThere() throws Exception {
        change("layouts/briz.html", "{story.section}", "{story.weather}");

        assertRefused("layouts/briz.html: ");
    }

    @Test
    void aFeedFormatNobodyKnows() throws Exception {
        change("outlets.yaml", "feeds: [atom]", "feeds: [gopher]");

        assertRefused("outlets.yaml: unknown feed format gopher");
    }

    @Test
    void anOutletWithoutArticles() throws Exception {
        change("outlets.yaml", "id: briz", "id: shtil");

        assertRefused("articles/shtil: can't be read");
    }

    private void change(String file, String from, String to) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    private void assertRefused(String message) {
        assertThatExceptionOfType(InvalidNewsroom.class)
                .isThrownBy(() -> Newsroom.open(folder, 0, Clock.systemUTC()).close())
                .withMessageStartingWith(folder + "/" + message);
    }
}
