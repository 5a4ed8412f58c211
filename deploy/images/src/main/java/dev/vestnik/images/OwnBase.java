package dev.vestnik.images;

import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The base image that is not taken from anybody: see {@code deploy/images/base}.
 *
 * @param tar the image, as {@code docker save} writes it
 */
record OwnBase(Path tar) implements Base {

    /**
     * Makes it anew, with Debian's newest packages and the Java runtime that this program runs on.
     *
     * @param script the file {@code deploy/images/base}
     * @throws IOException if that fails; it has said why on standard error
     */
    static OwnBase make(Path script, Path tar) throws IOException, InterruptedException {
        Files.createDirectories(tar.toAbsolutePath().getParent());
        var command = new ProcessBuilder(script.toString(), tar.toString()).inheritIO();
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var status = command.start().waitFor();
        if (status != 0) {
            throw new IOException("The base image could not be made (" + script + " ended with status " + status
                    + "); take one from a registry with --base.");
        }
        return new OwnBase(tar);
    }

    @Override
    public JibContainerBuilder begin() {
        return Jib.from(TarImage.at(tar));
    }

    @Override
    public Optional<Path> runtime() {
        return Optional.of(beside("runtime")).filter(Files::isDirectory);
    }

    @Override
    public List<Part> parts() throws IOException {
        var parts = new ArrayList<Part>();
        parts.add(java());
        for (var line : Files.readAllLines(beside("packages"))) {
            var words = line.split(" ", -1);
            parts.add(Part.ofDebian(words[0], words[1], words[2]));
        }
        return parts;
    }

    private Part java() throws IOException {
        var release = new Properties();
        try (var file = Files.newBufferedReader(beside("java"))) {
            release.load(file);
        }
        return Part.java(unquoted(release, "IMPLEMENTOR"), unquoted(release, "JAVA_RUNTIME_VERSION"));
    }

    private static String unquoted(Properties release, String name) {
        return release.getProperty(name, "").replace("\"", "");
    }

    private Path beside(String what) {
        return tar.resolveSibling(tar.getFileName() + "." + what);
    }
}
