package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The command that talks to a cluster. */
record Kubectl(Kubernetes cluster) {

    /**
     * Runs it to its end and returns what it printed.
     *
     * @throws IllegalStateException if it fails; the message is what it complained of
     */
    String run(String... arguments) {
        var command = Stream.concat(Stream.of("kubectl", "--kubeconfig=" + cluster.config()), Stream.of(arguments))
                .toList();
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
