package dev.vestnik.ingest.backfill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.article.ArticleJson;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.stage.RawSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackFillCommandTest {

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    BackFillCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFolderOfArchivesBecomesLinesOfRawArticlesWithTheirPlace() throws IOException {
        WarcFiles.write(folder.resolve("b.warc.gz"), "https://briz.example/most?utm_source=x");
        WarcFiles.write(folder.resolve("sub/a.warc.gz"), "https://listok.example/kran", "https://listok.example/port");
        Files.writeString(folder.resolve("notes.txt"), "no archive");

        assertThat(run("backfill", "--dry-run", folder.toString())).isZero();

        assertThat(articles())
                .extracting(RawArticle::uri)
                .containsExactly(
                        "https://briz.example/most", "https://listok.example/kran", "https://listok.example/port");
        assertThat(articles()).allSatisfy(article -> {
            assertThat(RawSchema.complaints(ArticleJson.write(article))).isEmpty();
            assertThat(article.capturedAt()).isEqualTo(WarcFiles.AT);
        });
        assertThat(articles().getFirst().archive())
                .satisfies(place -> assertThat(place.file()).isEqualTo("b.warc.gz"))
                .satisfies(place -> assertThat(place.offset()).isZero());
        assertThat(articles().getLast().archive())
                .satisfies(place -> assertThat(place.offset()).isPositive());
        assertThat(err.toString(UTF_8)).contains("3 articles");
        assertThat(folder.resolve(".vestnik")).doesNotExist();
    }

    @Test
    void filtersChooseAmongThePages() throws IOException {
        WarcFiles.write(folder.resolve("a.warc.gz"), "https://www.briz.example/most", "https://listok.example/kran");

        run("backfill", "--dry-run", "--host", "Briz.example", folder.toString());
        run("backfill", "--dry-run", "--from", "2026-03-03", folder.toString());
        run("backfill", "--dry-run", "--to", "2026-03-02T10:45:12.345+05:00", folder.toString());
        run("replay", "--dry-run", "--source", "briz", "--archive", folder.toString());

        assertThat(articles()).extracting(RawArticle::uri).containsExactly("https://briz.example/most");
    }

    @Test
    void whatIsBrokenIsNamedWithFileAndOffsetAndTheRestIsRead() throws IOException {
        var good = WarcFiles.write(folder.resolve("a.warc.gz"), "https://briz.example/most");
        var torn = Files.readAllBytes(WarcFiles.write(folder.resolve("b.warc.gz"), "https://briz.example/kran"));
        Files.write(folder.resolve("b.warc.gz"), Arrays.copyOf(torn, torn.length / 2));
        Files.writeString(folder.resolve("c.arc"), "filedesc://c.arc 0.0.0.0 20140301000000 text/plain 76\n");

        var status = run("backfill", "--dry-run", folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(articles()).hasSize(1);
        assertThat(err.toString(UTF_8))
                .contains("b.warc.gz at byte 0: ")
                .contains("c.arc at byte 0: This is an ARC file")
                .contains("2 places broken")
                .doesNotContain(good.getFileName() + " at byte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "backfill",
                "backfill no-such-file",
                "backfill --from",
                "backfill --from yesterday .",
                "backfill --fast .",
                "replay folder"
            })
    void aCommandThatMakesNoSenseIsAMisuse(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("usage: replay");
        assertThat(out.size()).isZero();
    }

    private int run(String... arguments) {
        return new BackFillCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(arguments, folder, Map.of());
    }

    private List<RawArticle> articles() {
        return Stream.of(out.toString(UTF_8).split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> ArticleJson.read(line.getBytes(UTF_8)))
                .toList();
    }
}
