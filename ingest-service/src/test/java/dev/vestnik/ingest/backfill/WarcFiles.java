package dev.vestnik.ingest.backfill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Archives as other people write them. */
final class WarcFiles {

    static final Instant AT = Instant.parse("2026-03-02T05:45:12.345Z");

    private WarcFiles() {}

    /** A file with one article at each address. */
    static Path write(Path file, String... addresses) throws IOException {
        Files.createDirectories(file.getParent());
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (var writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            for (var address : addresses) {
                var page =
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html lang=ru><body><article>"
                                + "<h1>Новый кран</h1><p>Новый кран поставят весной, сообщили в порту Актау.</p></article></body></html>";
                writer.write(new WarcResponse.Builder(address)
                        .version(MessageVersion.WARC_1_1)
                        .date(AT)
                        .body(MediaType.HTTP_RESPONSE, page.getBytes(UTF_8))
                        .build());
            }
        }
        return file;
    }
}
