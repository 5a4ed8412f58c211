package dev.vestnik.local.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A line of text in a file that only its owner can read (mode 600). */
record SecretFile(Path path) {

    Optional<String> read() throws IOException {
        return Files.exists(path)
                ? Optional.of(Files.readString(path, UTF_8).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** At no moment can anybody else read it, and whoever reads it reads all of it. */
    void write(String text) throws IOException {
        var folder = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        var file = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var parent = Files.createDirectories(path.toAbsolutePath().getParent(), folder);
        var fresh = Files.createTempFile(parent, ".", ".new", file);
        Files.writeString(fresh, text + "\n", UTF_8);
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
