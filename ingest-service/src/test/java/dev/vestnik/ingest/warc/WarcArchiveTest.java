package dev.vestnik.ingest.warc;

import static dev.vestnik.ingest.warc.ArchiveFolder.fetched;
import static dev.vestnik.ingest.warc.ArchiveFolder.kept;
import static dev.vestnik.ingest.warc.Records.html;
import static dev.vestnik.ingest.warc.Records.pages;
import static dev.vestnik.ingest.warc.Records.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.article.Archive;
import dev.vestnik.ingest.warc.Keeping.Kept;
import dev.vestnik.ingest.warc.Keeping.NotKept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

class WarcArchiveTest {

    private static final long LARGE = 1 << 20;

    private final ArchiveFolder folder;

    WarcArchiveTest(@TempDir Path folder) {
        this.folder = new ArchiveFolder(folder.resolve("archive"));
    }

    @Test
    void aFetchedPageComesOutAsItWentIn() {
        try (var archive = folder.archive("a", LARGE)) {
            var place = kept(archive.keep(fetched("/k?a=1", "Кран")));

            var page = folder.page(place);
            assertThat(page.uri()).isEqualTo("https://briz.example/k?a=1&utm_source=лента");
            assertThat(page.at()).isEqualTo(Records.AT);
            assertThat(page.known()).isEqualTo(ArchiveFolder.KNOWN);
            assertThat(page.articleUri()).isEqualTo("https://briz.example/known-first");
            assertThat(page.changed()).isTrue();
            assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
            assertThat(page.content()).isEqualTo(html("Кран").getBytes(UTF_8));
        }
    }

    @Test
    void aPushedTextComesOutAsItWentInThoughItHasNoAddress() {
        var text = new ArchivedPage(
                "urn:vestnik:capture:00ff",
                Records.AT,
                "text/plain",
                "Кран\n\nПоставят.".getBytes(UTF_8),
                ArchiveFolder.KNOWN,
                null,
                null,
                false);

        try (var archive = folder.archive("a", LARGE)) {
            var page = folder.page(kept(archive.keep(text)));

            assertThat(page.address()).isNull();
            assertThat(page).usingRecursiveComparison().isEqualTo(text);
        }
    }

    @Test
    void otherToolsFindARequestARightHeadAndRightDigests() throws IOException {
        try (var archive = folder.archive("a", LARGE)) {
            kept(archive.keep(fetched("/k?a=1", "Кран")));
        }

        try (var reader = new WarcReader(folder.files().getFirst())) {
            reader.calculateBlockDigest();
            assertThat(reader.next().orElseThrow())
                    .isInstanceOfSatisfying(Warcinfo.class, info -> assertThat(info.filename())
                            .contains(folder.files().getFirst().getFileName().toString()));
            var response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.targetURI()).hasToString("https://briz.example/k?a=1");
            assertThat(response.http().headers().map())
                    .containsEntry("Content-Encoding", List.of("gzip"))
                    .containsEntry("X-Crawl-Transfer-Encoding", List.of("chunked"))
                    .doesNotContainKey("Transfer-Encoding");
            assertThat(response.http().bodyDecoded().stream())
                    .hasBinaryContent(html("Кран").getBytes(UTF_8));
            assertThat(response.ipAddress())
                    .hasValueSatisfying(ip -> assertThat(ip.getHostAddress()).isEqualTo("192.0.2.7"));
            response.body().consume();
            assertThat(response.calculatedBlockDigest()).isEqualTo(response.blockDigest());
            assertThat(response.payloadDigest()).isPresent();
            var request = (WarcRequest) reader.next().orElseThrow();
            assertThat(request.concurrentTo()).containsExactly(response.id());
            assertThat(request.http().target()).isEqualTo("/k?a=1");
            assertThat(request.http().headers().map()).containsEntry("User-Agent", List.of("VestnikBot"));
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void manyThreadsAndTwoReplicasKeepEveryPageAtThePlaceTheyName() {
        var places = new ConcurrentHashMap<String, Archive>();

        try (var here = folder.archive("a", 20_000);
                var there = folder.archive("b", 20_000);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 400)
                    .forEach(i -> threads.execute(() -> {
                        var archive = i % 2 == 0 ? here : there;
                        places.put("/" + i, kept(archive.keep(fetched("/" + i, "Кран " + i))));
                    }));
        }

        assertThat(places).hasSize(400).allSatisfy((path, place) -> assertThat(
                        new String(folder.page(place).content(), UTF_8))
                .isEqualTo(html("Кран " + path.substring(1))));
        assertThat(folder.files()).hasSizeGreaterThan(5).allSatisfy(file -> {
            assertThat(file.toFile().length()).isLessThanOrEqualTo(20_000);
            assertThat(Records.damages(read(file))).isEmpty();
        });
        assertThat(folder.files().stream()
                        .mapToInt(file -> pages(read(file)).size())
                        .sum())
                .isEqualTo(400);
    }

    @Test
    void anOldFileIsClosedAndANewOneBegun() {
        try (var archive = folder.archive("a", LARGE)) {
            kept(archive.keep(fetched("/1", "Кран")));
            folder.clock().advance(Duration.ofMinutes(59));
            kept(archive.keep(fetched("/2", "Кран")));
            folder.clock().advance(Duration.ofMinutes(2));
            kept(archive.keep(fetched("/3", "Кран")));
        }

        assertThat(folder.files()).extracting(file -> pages(read(file)).size()).containsExactly(2, 1);
    }

    @Test
    void aCrashInTheMiddleOfARecordCostsThatRecordAlone() throws IOException {
        Archive last;
        try (var archive = folder.archive("a", LARGE)) {
            kept(archive.keep(fetched("/1", "Кран")));
            kept(archive.keep(fetched("/2", "Мост")));
            last = kept(archive.keep(fetched("/3", "Порт")));
        }
        var whole = Files.readAllBytes(folder.files().getFirst());

        for (var cut = (int) last.offset(); cut < whole.length; cut++) {
            Files.write(folder.files().getFirst(), java.util.Arrays.copyOf(whole, cut));

            assertThat(pages(read(folder.files().getFirst())))
                    .as("cut at %d", cut)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .startsWith("https://briz.example/1&utm_source=лента", "https://briz.example/2&utm_source=лента");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnOutcome() throws IOException {
        Files.writeString(folder.path(), "not a folder");
        try (var archive = folder.archive("a", LARGE)) {
            assertThat(archive.keep(fetched("/1", "Кран"))).isInstanceOf(NotKept.class);

            Files.delete(folder.path());
            assertThat(archive.keep(fetched("/1", "Кран"))).isInstanceOf(Kept.class);
        }
    }
}
