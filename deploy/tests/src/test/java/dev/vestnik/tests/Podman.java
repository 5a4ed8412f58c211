package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.local.ScratchFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Podman with storage of its own, so that nothing on this machine is seen or touched that is not ours; closing it removes all. */
final class Podman implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** runc and cgroupfs also run where no systemd does. */
    private static final String SETTINGS = """
            [containers]
            default_ulimits = ["nofile=20000:20000", "nproc=32768:32768"]
            [engine]
            runtime = "runc"
            cgroup_manager = "cgroupfs"
            events_logger = "file"
            [network]
            network_backend = "netavark"
            """;

    private final ScratchFolder scratch = ScratchFolder.create("vestnik-podman");
    private final Path folder = scratch.path();

    /** Begins with nothing; ends, at the latest, with this process. */
    Podman() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Files.writeString(folder.resolve("containers.conf"), SETTINGS);
    }

    /** Runs a command of podman's to its end and returns what it printed. */
    String run(List<String> arguments) {
        try {
            var complaints = Files.createTempFile(folder, "podman", ".err");
            var process = start(arguments, complaints);
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("podman " + arguments.getFirst() + ": " + Files.readString(complaints));
            }
            Files.delete(complaints);
            return said.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String run(String... arguments) {
        return run(List.of(arguments));
    }

    /** A folder for what containers keep; it goes with everything else. */
    Path volumes() {
        return folder.resolve("volumes");
    }

    /** Where the values of a chart can be written. */
    Path values() {
        return folder.resolve("values.yaml");
    }

    private Process start(List<String> arguments, Path complaints) throws IOException {
        var words = new ArrayList<>(List.of("podman", "--root", folder + "/images", "--runroot", folder + "/run"));
        words.addAll(arguments);
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectError(complaints.toFile());
        builder.environment()
                .put("CONTAINERS_CONF", folder.resolve("containers.conf").toString());
        return builder.start();
    }

    /** What it knows of a container. */
    JsonNode inspect(String container) {
        try {
            return JSON.readTree(run("container", "inspect", container)).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (Files.exists(folder)) {
            remove();
        }
    }

    private synchronized void remove() {
        run("rm", "--all", "--force", "--time", "0");
        run("rmi", "--all", "--force");
        scratch.close();
    }
}
