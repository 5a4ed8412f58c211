package dev.vestnik.tests;

import dev.vestnik.local.House;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The images, made once for all tests, as {@code vestnik images} makes them.
 *
 * @param folder their files
 * @param lines what was said of each
 */
record TheImages(Path folder, List<String> lines) {

    private static final Path BUILT = House.find().root().resolve("deploy/images/target");

    private static @Nullable TheImages made;

    static synchronized TheImages made() {
        if (made == null) {
            made = make(BUILT.resolve("images"), BUILT.resolve("cache"));
            made.lines.forEach(System.out::println);
        }
        return made;
    }

    /** The image of a service. */
    Path file(String service) {
        return folder.resolve(service + "-service.tar");
    }

    /** Makes all of it, the base too, but for what lies in a cache. */
    static TheImages make(Path folder, Path cache) {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var classPath = BUILT.resolve("images.jar") + File.pathSeparator + BUILT.resolve("lib") + "/*";
        var command = List.of(
                java,
                "-Dvestnik.home=" + House.find().root(),
                "-cp",
                classPath,
                "dev.vestnik.images.Images",
                "--out=" + folder,
                "--cache=" + cache);
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The images could not be made");
            }
            return new TheImages(folder, said.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
