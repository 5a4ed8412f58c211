package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that talks to a cluster.
 *
 * @param config the file that names it
 * @param options of every call
 */
record Kubectl(Path config, List<String> options) {

    Kubectl(Path config) {
        this(config, List.of());
    }

    /** The same in a namespace. */
    Kubectl in(String namespace) {
        return new Kubectl(config, List.of("--namespace=" + namespace));
    }

    /**
     * Runs it to its end and returns what it printed.
     *
     * @throws IllegalStateException if it fails; the message is what it complained of
     */
    String run(String... arguments) {
        var command = new ArrayList<>(List.of("kubectl", "--kubeconfig=" + config));
        command.addAll(options);
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
