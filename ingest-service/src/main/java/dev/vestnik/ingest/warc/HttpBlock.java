package dev.vestnik.ingest.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer over HTTP as a record holds it, its body without the encodings of the way. Read more leniently than a client
 * would: archives hold answers without length, with the length of an encoding that is gone, with chunks that are none.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; nobody compares answers
record HttpBlock(int status, @Nullable String contentType, byte[] content) {

    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)?\\s+(\\d{3})\\b.*");

    /**
     * Reads the block of a response record.
     *
     * @throws IOException if it is no answer, or its body can't be decoded
     */
    static HttpBlock read(byte[] block) throws IOException {
        var body = bodyStart(block);
        var head = new String(block, 0, body, UTF_8).split("\r?\n", -1);
        var status = STATUS.matcher(head[0]);
        if (!status.matches()) {
            throw new IOException("The record is no answer over HTTP: it begins with " + head[0]);
        }
        var content = Arrays.copyOfRange(block, body, block.length);
        var encoding = field(head, "Content-Encoding").orElse("identity");
        if (field(head, "Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT).contains("chunked")) {
            content = Chunks.joined(content);
        } else if (encoding.equalsIgnoreCase("identity")) {
            content = Arrays.copyOf(content, length(head, content.length));
        }
        return new HttpBlock(
                Integer.parseInt(status.group(1)),
                field(head, "Content-Type").orElse(null),
                Encoding.decode(content, encoding, RecordReader.LONGEST));
    }

    /** As the head says, but no more than there is. The length of an encoded body says nothing of one decoded since. */
    private static int length(String[] head, int present) {
        return field(head, "Content-Length")
                .filter(length -> length.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .filter(length -> length < present)
                .orElse(present);
    }

    private static Optional<String> field(String[] head, String name) {
        return Arrays.stream(head)
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /** Behind the first empty line. */
    private static int bodyStart(byte[] block) {
        for (var i = 0; i < block.length; i++) {
            if (block[i] == '\n') {
                var next = i + 1 < block.length && block[i + 1] == '\r' ? i + 2 : i + 1;
                if (next < block.length && block[next] == '\n') {
                    return next + 1;
                }
            }
        }
        return block.length;
    }
}
