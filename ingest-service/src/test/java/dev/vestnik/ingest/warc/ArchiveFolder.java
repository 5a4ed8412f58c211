package dev.vestnik.ingest.warc;

import static dev.vestnik.ingest.warc.Records.html;
import static dev.vestnik.ingest.warc.Records.read;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.ingest.article.Archive;
import dev.vestnik.ingest.fetch.Exchange;
import dev.vestnik.ingest.fetch.Exchange.Field;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.warc.Finding.Page;
import dev.vestnik.ingest.warc.Keeping.Kept;
import dev.vestnik.local.newsroom.SettableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** A folder in which archives are kept, and what a reader finds there. */
final class ArchiveFolder {

    static final Known KNOWN = new Known("briz", "Бриз", "ru", "Кран", ZoneId.of("Asia/Almaty"));

    private final Path path;
    private final SettableClock clock = new SettableClock(Records.AT);

    ArchiveFolder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    SettableClock clock() {
        return clock;
    }

    /** A page as it was fetched, of an article that is known by another address. */
    static ArchivedPage fetched(String path, String headline) {
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

    static Archive kept(Keeping keeping) {
        return ((Kept) keeping).place();
    }

    /** The page at a place, found as a reader finds it. */
    ArchivedPage page(Archive place) {
        return read(path.resolve(place.file())).stream()
                .filter(finding -> finding.offset() == place.offset())
                .map(finding -> ((Page) finding).page())
                .findFirst()
                .orElseThrow();
    }

    List<Path> files() {
        try (var files = Files.list(path)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WarcArchive archive(String replica, long maxSize) {
        return new WarcArchive(new Config(path, replica, maxSize), clock);
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
