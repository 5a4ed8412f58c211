package dev.vestnik.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Leaves native libraries of other platforms out of jars: some bring those of six, which in enrich's image would be as large as
 * everything else together.
 */
record NativeLibraries(Platform platform) {

    private static final Pattern OF_OTHER_SYSTEMS = Pattern.compile(".*\\.(dll|dylib|jnilib|pdb)|.*\\.dSYM/.*");
    private static final Pattern OF_SOME_PROCESSOR = Pattern.compile(".*\\.so");

    private static final int ELF = 0x7f454c46;
    private static final int HEAD = 20;
    private static final int MACHINE_AT = 18;

    /** The jar itself where nothing is to be left out, else a copy of it in the given folder, always with the same bytes. */
    Path fitting(Path jar, Path folder) throws IOException {
        try (var all = new ZipFile(jar.toFile())) {
            if (Collections.list(all.entries()).stream().allMatch(entry -> fits(all, entry))) {
                return jar;
            }
            var copy = Files.createDirectories(folder).resolve(jar.getFileName());
            try (var out = new ZipOutputStream(Files.newOutputStream(copy))) {
                for (var entry : Collections.list(all.entries())) {
                    if (fits(all, entry)) {
                        copy(all, entry, out);
                    }
                }
            }
            return copy;
        }
    }

    private boolean fits(ZipFile jar, ZipEntry entry) {
        if (OF_OTHER_SYSTEMS.matcher(entry.getName()).matches()) {
            return false;
        }
        return !OF_SOME_PROCESSOR.matcher(entry.getName()).matches() || isOurs(jar, entry);
    }

    /** What is no ELF file at all is none of our business. */
    private boolean isOurs(ZipFile jar, ZipEntry entry) {
        try (var in = jar.getInputStream(entry)) {
            var head = ByteBuffer.wrap(in.readNBytes(HEAD));
            return head.remaining() < HEAD
                    || head.getInt(0) != ELF
                    || Short.toUnsignedInt(head.order(ByteOrder.LITTLE_ENDIAN).getShort(MACHINE_AT))
                            == platform.elfMachine();
        } catch (IOException e) {
            throw new UncheckedIOException(jar.getName() + " " + entry.getName(), e);
        }
    }

    private static void copy(ZipFile jar, ZipEntry entry, ZipOutputStream out) throws IOException {
        var same = new ZipEntry(entry.getName());
        same.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(same);
        try (var in = jar.getInputStream(entry)) {
            in.transferTo(out);
        }
        out.closeEntry();
    }
}
