package dev.vestnik.ingest.warc;

import static dev.vestnik.ingest.warc.Records.html;
import static dev.vestnik.ingest.warc.Records.pages;
import static dev.vestnik.ingest.warc.Records.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.article.Archive;
import dev.vestnik.ingest.fetch.Exchange;
import dev.vestnik.ingest.fetch.Exchange.Field;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.warc.Finding.Page;
import dev.vestnik.ingest.warc.Keeping.Kept;
import dev.vestnik.ingest.warc.Keeping.NotKept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    private static final Known KNOWN = new Known("briz", "Бриз", "ru", "Кран", ZoneId.of("Asia/Almaty"));
    private static final long LARGE = 1 << 20;

    private final Path folder;
    private Clock clock = Clock.fixed(Records.AT, ZoneOffset.UTC);

    WarcArchiveTest(@TempDir Path folder) {
        this.folder = folder.resolve("archive");
    }

    @Test
    void aFetchedPageComesOutAsItWentIn() {
        try (var archive = archive("a", LARGE)) {
            var place = kept(archive.keep(fetched("/k?a=1", "Кран")));

            var page = page(place);
            assertThat(page.uri()).isEqualTo("https://briz.example/k?a=1&utm_source=лента");
            assertThat(page.at()).isEqualTo(Records.AT);
            assertThat(page.known()).isEqualTo(KNOWN);
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
                KNOWN,
                null,
                null,
                false);

        try (var archive = archive("a", LARGE)) {
            var page = page(kept(archive.keep(text)));

            assertThat(page.address()).isNull();
            assertThat(page).usingRecursiveComparison().isEqualTo(text);
        }
    }

    @Test
    void otherToolsFindARequestARightHeadAndRightDigests() throws IOException {
        try (var archive = archive("a", LARGE)) {
            kept(archive.keep(fetched("/k?a=1", "Кран")));
        }

        try (var reader = new WarcReader(files().getFirst())) {
            reader.calculateBlockDigest();
            assertThat(reader.next().orElseThrow())
                    .isInstanceOfSatisfying(Warcinfo.class, info -> assertThat(info.filename())
                            .contains(files().getFirst().getFileName().toString()));
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

        try (var here = archive("a", 20_000);
                var there = archive("b", 20_000);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 400)
                    .forEach(i -> threads.execute(() -> {
                        var archive = i % 2 == 0 ? here : there;
                        places.put("/" + i, kept(archive.keep(fetched("/" + i, "Кран " + i))));
                    }));
        }

        assertThat(places).hasSize(400).allSatisfy((path, place) -> assertThat(
                        new String(page(place).content(), UTF_8))
                .isEqualTo(html("Кран " + path.substring(1))));
        assertThat(files()).hasSizeGreaterThan(5).allSatisfy(file -> {
            assertThat(file.toFile().length()).isLessThanOrEqualTo(20_000);
            assertThat(Records.damages(read(file))).isEmpty();
        });
        assertThat(files().stream().mapToInt(file -> pages(read(file)).size()).sum())
                .isEqualTo(400);
    }

    @Test
    void anOldFileIsClosedAndANewOneBegun() {
        try (var archive = archive("a", LARGE)) {
            kept(archive.keep(fetched("/1", "Кран")));
            clock = Clock.offset(clock, Duration.ofMinutes(59));
            kept(archive.keep(fetched("/2", "Кран")));
            clock = Clock.offset(clock, Duration.ofMinutes(2));
            kept(archive.keep(fetched("/3", "Кран")));
        }

        assertThat(files()).extracting(file -> pages(read(file)).size()).containsExactly(2, 1);
    }

    @Test
    void aCrashInTheMiddleOfARecordCostsThatRecordAlone() throws IOException {
        Archive last;
        try (var archive = archive("a", LARGE)) {
            kept(archive.keep(fetched("/1", "Кран")));
            kept(archive.keep(fetched("/2", "Мост")));
            last = kept(archive.keep(fetched("/3", "Порт")));
        }
        var whole = Files.readAllBytes(files().getFirst());

        for (var cut = (int) last.offset(); cut < whole.length; cut++) {
            Files.write(files().getFirst(), java.util.Arrays.copyOf(whole, cut));

            assertThat(pages(read(files().getFirst())))
                    .as("cut at %d", cut)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .startsWith("https://briz.example/1&utm_source=лента", "https://briz.example/2&utm_source=лента");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnOutcome() throws IOException {
        Files.writeString(folder, "not a folder");
        try (var archive = archive("a", LARGE)) {
            assertThat(archive.keep(fetched("/1", "Кран"))).isInstanceOf(NotKept.class);

            Files.delete(folder);
            assertThat(archive.keep(fetched("/1", "Кран"))).isInstanceOf(Kept.class);
        }
    }

    private ArchivedPage fetched(String path, String headline) {
        var content = html(headline).getBytes(UTF_8);
        var exchange = new Exchange(
                URI.create("https://briz.example" + path),
                "192.0.2.7",
                Records.AT,
                List.of(new Field("Host", "briz.example"), new Field("User-Agent", "VestnikBot")),
                "HTTP/1.1",
                200,
                "OK",
                List.of(
                        new Field("Content-Type", "text/html; charset=utf-8"),
                        new Field("Content-Encoding", "gzip"),
                        new Field("Transfer-Encoding", "chunked")),
                Records.gzip(content));
        return new ArchivedPage(
                "https://briz.example" + path + "&utm_source=лента",
                Records.AT,
                "text/html; charset=utf-8",
                content,
                KNOWN,
                exchange,
                "https://briz.example/known-first",
                true);
    }

    private static Archive kept(Keeping keeping) {
        return ((Kept) keeping).place();
    }

    /** The page at a place, found as a reader finds it. */
    private ArchivedPage page(Archive place) {
        return read(folder.resolve(place.file())).stream()
                .filter(finding -> finding.offset() == place.offset())
                .map(finding -> ((Page) finding).page())
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WarcArchive archive(String replica, long maxSize) {
        var now = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return clock.instant();
            }
        };
        return new WarcArchive(new Config(folder, replica, maxSize), now);
    }

    private record Config(Path folder, String replica, long maxSize) implements ArchiveConfig {

        @Override
        public Keep keep() {
            return Keep.PUBLISHED;
        }

        @Override
        public Duration maxAge() {
            return Duration.ofHours(1);
        }

        @Override
        public boolean sync() {
            return true;
        }
    }
}
