package dev.vestnik.ingest.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** Finds where a record begins: a gzip member that begins with a record, or a line that does. */
final class RecordStarts {

    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int GZIP = 0x1f8b08;
    private static final long LINE = 0x0a_57_41_52_43_2fL; // a line feed and WARC/
    private static final long LINE_MASK = 0xffff_ffff_ffffL;

    private RecordStarts() {}

    /** The first one behind this byte. */
    static OptionalLong behind(Path path, long offset) throws IOException {
        try (var channel = FileChannel.open(path)) {
            var bytes = new BufferedInputStream(Channels.newInputStream(channel.position(offset + 1)), 1 << 16);
            var window = 0L;
            var end = offset + 1;
            for (var next = bytes.read(); next >= 0; next = bytes.read()) {
                window = window << 8 | next;
                end++;
                if ((window & LINE_MASK) == LINE) {
                    return OptionalLong.of(end - VERSION.length);
                }
                if ((window & 0xffffff) == GZIP && holdsRecord(path, end - 3)) {
                    return OptionalLong.of(end - 3);
                }
            }
            return OptionalLong.empty();
        }
    }

    private static boolean holdsRecord(Path path, long member) throws IOException {
        try (var channel = FileChannel.open(path).position(member);
                var inflated = new GZIPInputStream(Channels.newInputStream(channel))) {
            return Arrays.equals(inflated.readNBytes(VERSION.length), VERSION);
        } catch (IOException noSuchMember) {
            return false;
        }
    }
}
