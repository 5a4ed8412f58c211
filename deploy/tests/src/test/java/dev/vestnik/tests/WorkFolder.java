package dev.vestnik.tests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A folder under {@code target} for what a system of a test's own keeps.
 *
 * @param path absolute
 */
record WorkFolder(Path path) {

    /** Of that name, with nothing in it that was there before. */
    static WorkFolder empty(String name) {
        var path = Path.of("target", name).toAbsolutePath();
        try {
            remove(path);
            return new WorkFolder(Files.createDirectories(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes all the rest. */
    void keepOnly(String name) throws IOException {
        try (var kept = Files.list(path)) {
            for (var one : kept.filter(file -> !file.endsWith(name)).toList()) {
                remove(one);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
