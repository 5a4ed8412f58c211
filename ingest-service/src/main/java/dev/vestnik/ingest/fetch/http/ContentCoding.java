package dev.vestnik.ingest.fetch.http;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes what {@code Content-Encoding} says was done to a body. */
public final class ContentCoding {

    /** What we ask for, and can undo. */
    public static final String ACCEPTED = "gzip, br, zstd, deflate";

    /** RFC 9659: nobody needs a larger window on the web, and each costs its size in memory. */
    private static final int ZSTD_WINDOW_LOG = 23;

    /** More than that is no publisher's habit but somebody's trick. */
    private static final int MOST_LAYERS = 2;

    private ContentCoding() {}

    /**
     * The body itself. A coding that nobody knows is taken for a mistake and ignored, as browsers do.
     *
     * @param encoding the fields' values joined by commas; null or empty for none
     * @throws TooLarge if it would be longer than {@code limit}; no more than that is ever held
     * @throws IOException if it is not what it should be, or ends too early
     */
    public static byte[] decode(byte[] body, String encoding, int limit) throws IOException {
        var layers = layers(encoding);
        if (layers.isEmpty() || body.length == 0) {
            return body;
        }
        if (layers.size() > MOST_LAYERS) {
            throw new IOException("Encoded " + layers.size() + " times: " + encoding);
        }
        try (var decoded = decoded(body, layers)) {
            var bytes = decoded.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new TooLarge("The inflated body", limit);
            }
            return bytes;
        }
    }

    private static List<String> layers(String encoding) {
        return Stream.of(encoding.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(List.of("gzip", "x-gzip", "deflate", "br", "zstd")::contains)
                .toList();
    }

    private static InputStream decoded(byte[] body, List<String> layers) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        for (var layer : layers.reversed()) {
            in = switch (layer) {
                case "br" -> new BrotliInputStream(in);
                case "zstd" -> zstd(in);
                case "deflate" -> deflate(new BufferedInputStream(in));
                default -> new GZIPInputStream(in);
            };
        }
        return in;
    }

    private static InputStream zstd(InputStream in) throws IOException {
        var zstd = new ZstdInputStreamNoFinalizer(in);
        zstd.setLongMax(ZSTD_WINDOW_LOG);
        return zstd;
    }

    /** With the header of zlib as the standard says, or without as some servers do. */
    private static InputStream deflate(BufferedInputStream in) throws IOException {
        in.mark(2);
        var first = in.read();
        var second = in.read();
        in.reset();
        var zlib = (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib));
    }
}
