package dev.vestnik.images;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * An image in a file, and what it weighs.
 *
 * @param digest of its manifest, by which a registry knows it
 * @param compressed bytes of its layers as they travel
 * @param unpacked bytes of its layers as a node keeps them
 */
record ImageFile(String name, String digest, Path file, long compressed, long unpacked) {

    private static final double MEGA = 1e6;

    /** Weighs the layers of a file that Jib wrote. */
    static ImageFile weigh(String name, String digest, Path file) throws IOException {
        long compressed = 0;
        long unpacked = 0;
        try (var tar = new TarArchiveInputStream(Files.newInputStream(file))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().endsWith(".tar.gz")) {
                    compressed += entry.getSize();
                    unpacked += new GZIPInputStream(tar).transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        return new ImageFile(name, digest, file, compressed, unpacked);
    }

    /** One line for people. */
    String line() {
        return "%-32s %4.0f MB, %4.0f MB unpacked  %s".formatted(name, compressed / MEGA, unpacked / MEGA, digest);
    }
}
