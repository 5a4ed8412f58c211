package dev.vestnik.ingest.warc;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** The encodings of a body on its way. Archives often keep the decoded body beside a head that still names its encoding. */
final class Encoding {

    private Encoding() {}

    /**
     * Undoes the encodings that the field names, the last first.
     *
     * @throws IOException if the body is broken, longer than the limit, or of an encoding that nobody knows
     */
    static byte[] decode(byte[] body, String encodings, int limit) throws IOException {
        var decoded = body;
        var names = encodings.toLowerCase(Locale.ROOT).split(",", -1);
        for (var i = names.length - 1; i >= 0; i--) {
            decoded = one(decoded, names[i].strip(), limit);
        }
        return decoded;
    }

    private static byte[] one(byte[] body, String encoding, int limit) throws IOException {
        return switch (encoding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> starts(body, 0x1f, 0x8b) ? all(new GZIPInputStream(in(body)), limit) : body;
            case "zstd" -> starts(body, 0x28, 0xb5) ? all(new ZstdInputStream(in(body)), limit) : body;
            case "deflate" -> isText(body) ? body : all(inflating(body), limit);
            case "br" -> isText(body) ? body : all(new BrotliInputStream(in(body)), limit);
            default -> throw new IOException("The content encoding " + encoding + " is unknown");
        };
    }

    /** Some servers mean zlib by deflate, as the standard says, some the bare stream. */
    private static InputStream inflating(byte[] body) {
        var isZlib = body.length > 1 && (body[0] & 0x0f) == 8 && (((body[0] & 0xff) << 8) + (body[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(in(body), new Inflater(!isZlib));
    }

    private static byte[] all(InputStream stream, int limit) throws IOException {
        try (stream) {
            var bytes = stream.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new IOException("The decoded body is longer than %,d bytes".formatted(limit));
            }
            return bytes;
        } catch (EOFException e) {
            throw new IOException("The encoded body ends before its end", e);
        }
    }

    private static boolean isText(byte[] body) {
        var start = 0;
        while (start < body.length && Character.isWhitespace(body[start])) {
            start++;
        }
        return start == body.length || body[start] == '<';
    }

    private static boolean starts(byte[] body, int first, int second) {
        return body.length > 1 && (body[0] & 0xff) == first && (body[1] & 0xff) == second;
    }

    private static ByteArrayInputStream in(byte[] body) {
        return new ByteArrayInputStream(body);
    }
}
