package dev.vestnik.ingest.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.ingest.warc.Exchange.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** The records of a page as bytes of a WARC file, each gzipped by itself, so that one can be read without the others. */
final class RecordBytes {

    private RecordBytes() {}

    /** What a file begins with. */
    static byte[] ofInfo(String file, String replica, Instant now) {
        return bytes(List.of(new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .date(now)
                .filename(file)
                .fields(Map.of(
                        "software", List.of("Vestnik"),
                        "format", List.of("WARC File Format 1.1"),
                        "hostname", List.of(replica)))
                .build()));
    }

    /** The page first: a response and then its request where it was fetched, else a resource. */
    static byte[] of(ArchivedPage page) {
        var exchange = page.exchange();
        return bytes(exchange == null ? List.of(resource(page)) : fetched(page, exchange));
    }

    private static WarcRecord resource(ArchivedPage page) {
        var type = MediaType.parse(Objects.requireNonNullElse(page.contentType(), "text/html"));
        return with(page, new WarcResource.Builder(URI.create(page.uri())))
                .blockDigest(digest(page.content()))
                .payloadDigest(digest(page.content()))
                .body(type, page.content())
                .build();
    }

    private static List<WarcRecord> fetched(ArchivedPage page, Exchange exchange) {
        var head = new StringBuilder("HTTP/1.1 " + exchange.status() + " \r\n");
        for (var field : exchange.response()) {
            head.append(field.isOfTheTransfer() ? "X-Crawl-" : "").append(field.line());
        }
        head.append("Content-Length: ").append(page.content().length).append("\r\n\r\n");
        var block = joined(head.toString().getBytes(UTF_8), page.content());
        var response = with(page, new WarcResponse.Builder(exchange.address()))
                .blockDigest(digest(block))
                .payloadDigest(digest(page.content()))
                .body(MediaType.HTTP_RESPONSE, block)
                .build();
        return List.of(response, request(page, exchange, response.id()));
    }

    private static WarcRecord request(ArchivedPage page, Exchange exchange, URI response) {
        var address = exchange.address();
        var path = Objects.requireNonNullElse(address.getRawPath(), "");
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var head = new StringBuilder("GET " + (path.isEmpty() ? "/" : path) + query + " HTTP/1.1\r\n");
        head.append(new Field("Host", String.valueOf(address.getRawAuthority())).line());
        exchange.request().forEach(field -> head.append(field.line()));
        var block = head.append("\r\n").toString().getBytes(UTF_8);
        return new WarcRequest.Builder(exchange.address())
                .version(MessageVersion.WARC_1_1)
                .date(page.at())
                .recordId(UUID.randomUUID())
                .concurrentTo(response)
                .blockDigest(digest(block))
                .body(MediaType.HTTP_REQUEST, block)
                .build();
    }

    private static <R extends WarcCaptureRecord, B extends WarcCaptureRecord.AbstractBuilder<R, B>> B with(
            ArchivedPage page, B record) {
        KnownFields.of(page).forEach(record::setHeader);
        return record.version(MessageVersion.WARC_1_1).date(page.at()).recordId(UUID.randomUUID());
    }

    /** SHA-1, as the tools of web archives expect it; it guards against rot, not against forgers. */
    private static WarcDigest digest(byte[] block) {
        try {
            return new WarcDigest("sha1", MessageDigest.getInstance("SHA-1").digest(block));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }

    private static byte[] joined(byte[] head, byte[] body) {
        var block = new byte[head.length + body.length];
        System.arraycopy(head, 0, block, 0, head.length);
        System.arraycopy(body, 0, block, head.length, body.length);
        return block;
    }

    private static byte[] bytes(List<WarcRecord> records) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            for (var record : records) {
                writer.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can always be written", e);
        }
        return bytes.toByteArray();
    }
}
