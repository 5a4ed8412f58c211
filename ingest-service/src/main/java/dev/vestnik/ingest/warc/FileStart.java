package dev.vestnik.ingest.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Knows by its first bytes a file that will never be read. */
final class FileStart {

    private static final int ENOUGH = 12;

    private FileStart() {}

    /** What is wrong with the file as a whole; null if it may be a WARC file. */
    static @Nullable String fault(Path path) throws IOException {
        try (var file = new BufferedInputStream(Files.newInputStream(path))) {
            file.mark(ENOUGH);
            var start = text(file.readNBytes(ENOUGH));
            file.reset();
            if (start.length() == 1) {
                return "The file ends after one byte";
            }
            return (isGzip(start) ? inflated(file) : start).startsWith("filedesc:")
                    ? "This is an ARC file; only WARC files are read"
                    : null;
        }
    }

    private static String inflated(BufferedInputStream file) {
        try {
            return text(new GZIPInputStream(file).readNBytes(ENOUGH));
        } catch (IOException broken) {
            return ""; // the reader of records will say it, with its place
        }
    }

    private static boolean isGzip(String start) {
        return start.startsWith("\u001f\u008b");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
