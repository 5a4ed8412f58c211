package dev.vestnik.ingest.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.ingest.fetch.Exchange;
import dev.vestnik.ingest.fetch.Exchange.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
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
        var head = head("HTTP/1.1 " + exchange.status() + " " + exchange.reason(), answered(exchange));
        var block = joined(head, exchange.body());
        var response = with(page, new WarcResponse.Builder(exchange.address()))
                .blockDigest(digest(block))
                .payloadDigest(digest(exchange.body()))
                .body(MediaType.HTTP_RESPONSE, block);
        if (exchange.ip() != null) {
            response.setHeader("WARC-IP-Address", exchange.ip());
        }
        var whole = response.build();
        return List.of(whole, request(page, exchange, whole.id()));
    }

    /** As received, but for the transfer coding, which the body no longer has: its length stands in its place. */
    private static List<Field> answered(Exchange exchange) {
        var fields = new ArrayList<Field>();
        for (var field : exchange.answered()) {
            var isOfTheTransfer = field.name().equalsIgnoreCase("Transfer-Encoding")
                    || field.name().equalsIgnoreCase("Content-Length");
            fields.add(isOfTheTransfer ? new Field("X-Crawl-" + field.name(), field.value()) : field);
        }
        fields.add(new Field("Content-Length", String.valueOf(exchange.body().length)));
        return fields;
    }

    private static WarcRecord request(ArchivedPage page, Exchange exchange, URI response) {
        var address = exchange.address();
        var path = Objects.requireNonNullElse(address.getRawPath(), "");
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var block = head("GET " + (path.isEmpty() ? "/" : path) + query + " HTTP/1.1", exchange.asked());
        return new WarcRequest.Builder(address)
                .version(MessageVersion.WARC_1_1)
                .date(page.at())
                .recordId(UUID.randomUUID())
                .concurrentTo(response)
                .blockDigest(digest(block))
                .body(MediaType.HTTP_REQUEST, block)
                .build();
    }

    private static byte[] head(String start, List<Field> fields) {
        var head = new StringBuilder(start).append("\r\n");
        for (var field : fields) {
            // A line break would make another field of a value.
            head.append(field.name())
                    .append(": ")
                    .append(field.value().replaceAll("[\\r\\n]+", " "))
                    .append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(UTF_8);
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
