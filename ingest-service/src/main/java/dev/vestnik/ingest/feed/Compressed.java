package dev.vestnik.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What comes compressed by itself, as sitemaps do; not by the transport. */
final class Compressed {

    private Compressed() {}

    /** As it is if it is not compressed; empty if it is damaged or more than allowed. */
    static Optional<byte[]> open(byte[] document, int most) {
        if (document.length < 2 || (document[0] & 0xFF) != 0x1F || (document[1] & 0xFF) != 0x8B) {
            return document.length <= most ? Optional.of(document) : Optional.empty();
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(document))) {
            var bytes = plain.readNBytes(most);
            return plain.read() < 0 ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
