package dev.vestnik.ingest.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;

/** The chunks of a body on its way. Some archives have put them together already and still name them in the head. */
final class Chunks {

    private static final Pattern SIZE = Pattern.compile("([0-9A-Fa-f]{1,7})\\s*(?:;.*)?");
    private static final int LONGEST_LINE = 256;

    private Chunks() {}

    /**
     * The body put together; itself, if it has no chunks.
     *
     * @throws IOException if it ends in the middle of a chunk
     */
    static byte[] joined(byte[] body) throws IOException {
        var whole = new ByteArrayOutputStream(body.length);
        var at = 0;
        while (at < body.length) {
            var end = lineEnd(body, at);
            var size = SIZE.matcher(new String(body, at, end - at, US_ASCII).strip());
            if (!size.matches()) {
                if (at == 0) {
                    return body;
                }
                throw new IOException("No chunk where one should stand, after %,d bytes".formatted(at));
            }
            var length = Integer.parseInt(size.group(1), 16);
            if (length == 0) {
                return whole.toByteArray();
            }
            if (end + 1 + length > body.length) {
                throw new IOException("The body ends in the middle of a chunk");
            }
            whole.write(body, end + 1, length);
            at = lineEnd(body, end + 1 + length) + 1;
        }
        throw new IOException("The body ends without its last chunk");
    }

    private static int lineEnd(byte[] body, int start) {
        var end = start;
        while (end < body.length && end - start < LONGEST_LINE && body[end] != '\n') {
            end++;
        }
        return end;
    }
}
