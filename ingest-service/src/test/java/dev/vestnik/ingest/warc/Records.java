package dev.vestnik.ingest.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Records and files as tests need them: written by the library, broken by hand. */
final class Records {

    static final Instant AT = Instant.parse("2026-03-02T05:45:12.345Z");

    private Records() {}

    static String html(String headline) {
        return "<html><head><meta charset=utf-8></head><body><article><h1>" + headline + "</h1><p>" + headline
                + " поставят весной, сообщили в порту Актау.</p></article></body></html>";
    }

    /** An answer with status 200 that holds an HTML page. */
    static WarcRecord response(String uri, String html) {
        return response(uri, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", html.getBytes(UTF_8));
    }

    static WarcRecord response(String uri, String head, byte[] body) {
        var block = new ByteArrayOutputStream();
        block.writeBytes(head.getBytes(UTF_8));
        block.writeBytes(body);
        return new WarcResponse.Builder(uri)
                .version(MessageVersion.WARC_1_1)
                .date(AT)
                .body(MediaType.HTTP_RESPONSE, block.toByteArray())
                .build();
    }

    static byte[] bytes(WarcCompression compression, WarcRecord... records) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (var record : records) {
                writer.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static List<Finding> read(Path file) {
        var findings = new ArrayList<Finding>();
        try {
            WarcFile.read(file, Wanted.ALL, findings::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    static List<Finding> read(Path folder, byte[] content) {
        try {
            return read(Files.write(folder.resolve("file.warc.gz"), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of the pages, in order. */
    static List<String> pages(List<Finding> findings) {
        return findings.stream()
                .filter(Finding.Page.class::isInstance)
                .map(finding -> ((Finding.Page) finding).page().uri())
                .toList();
    }

    static List<Finding.Damage> damages(List<Finding> findings) {
        return findings.stream()
                .filter(Finding.Damage.class::isInstance)
                .map(Finding.Damage.class::cast)
                .toList();
    }
}
