package dev.vestnik.ingest.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.vestnik.ingest.warc.Finding.Other;
import dev.vestnik.ingest.warc.Finding.Page;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Takes the page out of a record, if there is one that is asked for. */
final class RecordReader {

    /** Bytes; no article is longer, and a record is read into memory. */
    static final int LONGEST = 32 * 1024 * 1024;

    private final Wanted wanted;

    RecordReader(Wanted wanted) {
        this.wanted = wanted;
    }

    /** Reads the record to its end: whatever it is, the next one stands behind it. */
    Finding read(WarcRecord record, long offset) throws IOException {
        var finding =
                switch (record) {
                    case WarcResponse response -> capture(response, offset);
                    case WarcResource resource -> capture(resource, offset);
                    default -> new Other(offset, record.type());
                };
        record.body().consume();
        if (record.body().position() < record.body().size()) {
            throw ended(record.body().position(), record.body().size());
        }
        return finding;
    }

    private Finding capture(WarcCaptureRecord record, long offset) throws IOException {
        var uri = KnownFields.uri(record.headers(), record.target().replaceAll("^<|>$", ""));
        var known = KnownFields.known(record.headers());
        if (!wanted.includes(uri, record.date(), known.sourceId())) {
            return new Other(offset, "not asked for");
        }
        if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            return new Other(offset, "cut off when it was archived");
        }
        if (record.body().size() > LONGEST) {
            return new Other(offset, "longer than " + LONGEST + " bytes");
        }
        return record instanceof WarcResponse ? response(record, uri, offset) : resource(record, uri, offset);
    }

    private static Finding response(WarcCaptureRecord record, String uri, long offset) throws IOException {
        if (!uri.startsWith("http")) {
            return new Other(offset, "not HTTP");
        }
        var answer = HttpBlock.read(block(record));
        if (answer.status() != 200 || !isPage(answer.contentType(), answer.content())) {
            return new Other(offset, "HTTP status " + answer.status() + ", " + answer.contentType());
        }
        return page(record, uri, offset, answer.contentType(), answer.content());
    }

    private static Finding resource(WarcCaptureRecord record, String uri, long offset) throws IOException {
        var type = record.headers().first("Content-Type").orElse(null);
        var content = block(record);
        if (!isPage(type, content) && !isOurText(record, type)) {
            return new Other(offset, "a resource, " + type);
        }
        return page(record, uri, offset, type, content);
    }

    private static Page page(WarcCaptureRecord record, String uri, long offset, @Nullable String type, byte[] content) {
        var head = record.headers();
        var known = KnownFields.known(head);
        var articleUri = KnownFields.articleUri(head);
        var changed = KnownFields.isChanged(head);
        return new Page(offset, new ArchivedPage(uri, record.date(), type, content, known, null, articleUri, changed));
    }

    /** Text is a page where somebody pushed it; elsewhere it is a log, a script, a list. */
    private static boolean isOurText(WarcCaptureRecord record, @Nullable String type) {
        return type != null && type.startsWith("text/plain") && KnownFields.isOurs(record.headers());
    }

    private static boolean isPage(@Nullable String type, byte[] content) {
        if (type == null) {
            return new String(content, 0, Math.min(content.length, 512), ISO_8859_1)
                    .stripLeading()
                    .startsWith("<");
        }
        var name = type.toLowerCase(Locale.ROOT);
        return name.contains("text/html") || name.contains("application/xhtml+xml");
    }

    private static byte[] block(WarcRecord record) throws IOException {
        var block = record.body().stream().readAllBytes();
        if (block.length < record.body().size()) {
            throw ended(block.length, record.body().size());
        }
        return block;
    }

    private static EOFException ended(long have, long claimed) {
        return new EOFException("The record ends after %,d of %,d bytes".formatted(have, claimed));
    }
}
