package dev.vestnik.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the base image that is not taken from anybody: see {@code deploy/images/base}. */
final class OwnBase {

    private OwnBase() {}

    /**
     * Makes it anew, with Debian's newest packages and the Java runtime that this program runs on.
     *
     * @param script the file {@code deploy/images/base}
     * @throws IOException if that fails; it has said why on standard error
     */
    static Base make(Path script, Path tar) throws IOException, InterruptedException {
        Files.createDirectories(tar.toAbsolutePath().getParent());
        var command = new ProcessBuilder(script.toString(), tar.toString()).inheritIO();
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var status = command.start().waitFor();
        if (status != 0) {
            throw new IOException("The base image could not be made (" + script + " ended with status " + status
                    + "); take one from a registry with --base.");
        }
        return new Base.InFile(tar);
    }
}
