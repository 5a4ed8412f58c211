package dev.vestnik.ingest.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.backfill.Lane.LaneClosed;
import dev.vestnik.ingest.page.PageReader;
import dev.vestnik.ingest.warc.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackFillTest {

    private final Path folder;
    private final List<String> published = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    BackFillTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aRunThatWasCutOffGoesOnWhereItWasAndLeavesNothingOut() throws IOException {
        var files = List.of(file("a", 100), file("b", 100), file("c", 10));

        assertThatThrownBy(() -> run(files, breakingAfter(3))).isInstanceOf(LaneClosed.class); // in the middle of b
        var before = published.size();
        var tally = run(files, breakingAfter(Integer.MAX_VALUE));

        assertThat(before).isEqualTo(164);
        assertThat(new HashSet<>(published)).hasSize(210);
        assertThat(published.size() - 210).isLessThanOrEqualTo(64); // at most the batch in which it broke comes again
        assertThat(tally.files).isEqualTo(2);
        assertThat(position()).doesNotExist();
    }

    @Test
    void aRunThatIsDoneBeginsAtTheBeginningTheNextTime() throws IOException {
        var files = List.of(file("a", 3));

        run(files, breakingAfter(Integer.MAX_VALUE));
        run(files, breakingAfter(Integer.MAX_VALUE));

        assertThat(published).hasSize(6);
    }

    @Test
    void theEndOfAFileThatHasGrownMeanwhileIsReadToo() throws IOException {
        var file = file("a", 3);
        var whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 20));
        assertThatThrownBy(() -> run(List.of(file, file("b", 1)), breakingAfter(1)))
                .isInstanceOf(LaneClosed.class);
        assertThat(complaints).hasSize(1);

        Files.write(file, whole);
        run(List.of(file, file("b", 1)), breakingAfter(Integer.MAX_VALUE));

        assertThat(published).hasSize(4);
    }

    private BackFillTally run(List<Path> files, Lane lane) throws IOException {
        return new BackFill(new PageReader(), lane, BackFillPosition.in(position()), complaints::add)
                .run(files, Wanted.ALL);
    }

    private Path position() {
        return folder.resolve("state/job.position");
    }

    private Path file(String name, int articles) throws IOException {
        var addresses = IntStream.range(0, articles)
                .mapToObj(i -> "https://briz.example/" + name + "/" + i)
                .toArray(String[]::new);
        return WarcFiles.write(folder.resolve(name + ".warc.gz"), addresses);
    }

    /** Takes so many batches, then nothing. */
    private Lane breakingAfter(int batches) {
        return new Lane() {
            private int left = batches;

            @Override
            public List<String> publish(List<RawArticle> articles) {
                if (left-- <= 0) {
                    throw new LaneClosed("The broker is away");
                }
                articles.forEach(article -> published.add(article.uri()));
                return List.of();
            }

            @Override
            public void close() {}
        };
    }
}
