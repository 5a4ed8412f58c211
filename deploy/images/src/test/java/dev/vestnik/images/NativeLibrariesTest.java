package dev.vestnik.images;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {

    private final Path folder;

    NativeLibrariesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void librariesOfOtherSystemsAndProcessorsStayOut() throws IOException {
        var jar = jar(Map.of(
                "Engine.class", new byte[] {1},
                "native/linux-x64/engine.so", elf(Platform.AMD64),
                "native/linux-aarch64/engine.so", elf(Platform.ARM64),
                "native/win-x64/engine.dll", new byte[] {2},
                "native/osx/engine.dylib", new byte[] {3},
                "native/osx/engine.dylib.dSYM/Contents/engine", new byte[] {4}));

        var fitting = new NativeLibraries(Platform.ARM64).fitting(jar, folder.resolve("copies"));

        assertThat(names(fitting)).containsExactlyInAnyOrder("Engine.class", "native/linux-aarch64/engine.so");
    }

    @Test
    void whatIsNamedLikeALibraryButIsNoneStays() throws IOException {
        var jar = jar(Map.of("notes.so", "so much for that".getBytes(UTF_8)));

        assertThat(new NativeLibraries(Platform.AMD64).fitting(jar, folder.resolve("copies")))
                .isEqualTo(jar);
    }

    @Test
    void aCopyIsAlwaysTheSameBytes() throws IOException {
        var jar = jar(Map.of("a.dll", new byte[] {1}, "b.class", new byte[] {2}));
        var libraries = new NativeLibraries(Platform.AMD64);

        var first = libraries.fitting(jar, folder.resolve("first"));
        var second = libraries.fitting(jar, folder.resolve("second"));

        assertThat(first).isNotEqualTo(jar).hasSameBinaryContentAs(second);
    }

    private Path jar(Map<String, byte[]> entries) throws IOException {
        var jar = folder.resolve("engine.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    private static byte[] elf(Platform platform) {
        var head = ByteBuffer.allocate(64).putInt(0, 0x7f454c46).order(ByteOrder.LITTLE_ENDIAN);
        return head.putShort(18, (short) platform.elfMachine()).array();
    }

    private static List<String> names(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
