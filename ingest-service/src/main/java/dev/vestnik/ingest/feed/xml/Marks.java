package dev.vestnik.ingest.feed.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** First bytes that tell the encoding by themselves: byte order marks, and {@code <} in the wider encodings (XML 1.0, appendix F). */
record Marks(Charset charset, int length) {

    private record Beginning(String hex, String charset, int length) {}

    /** Longer ones first: one is the beginning of another. */
    private static final List<Beginning> ALL = List.of(
            new Beginning("0000feff", "UTF-32BE", 4),
            new Beginning("fffe0000", "UTF-32LE", 4),
            new Beginning("0000003c", "UTF-32BE", 0),
            new Beginning("3c000000", "UTF-32LE", 0),
            new Beginning("4c6fa794", "IBM037", 0),
            new Beginning("003c00", "UTF-16BE", 0),
            new Beginning("3c00", "UTF-16LE", 0),
            new Beginning("feff", "UTF-16BE", 2),
            new Beginning("fffe", "UTF-16LE", 2));

    private static final String UTF_8 = "efbbbf";

    /** Null if the beginning tells nothing. */
    static @Nullable Marks of(byte[] bytes) {
        var hex = new StringBuilder();
        for (var i = 0; i < Math.min(4, bytes.length); i++) {
            hex.append(String.format("%02x", bytes[i]));
        }
        if (hex.indexOf(UTF_8) == 0) {
            return new Marks(StandardCharsets.UTF_8, 3);
        }
        for (var beginning : ALL) {
            if (hex.indexOf(beginning.hex()) == 0) {
                return new Marks(Charset.forName(beginning.charset()), beginning.length());
            }
        }
        return null;
    }
}
