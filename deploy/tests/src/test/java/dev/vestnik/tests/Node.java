package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.House;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Kubernetes of one node, as {@code deploy/cluster} makes it; closing it ends it with all its containers. */
final class Node implements AutoCloseable {

    private static final Path SCRIPTS = House.find().root().resolve("deploy/cluster");
    private static final Path PROGRAMS = SCRIPTS.resolve("target");
    private static final Path CGROUPS = Path.of("/sys/fs/cgroup");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Networks networks;
    private final int number;
    private final Path folder;
    private final String cgroup;
    private @Nullable Process process;

    /** Nothing runs yet. */
    Node(Networks networks, int number, Path folder) {
        this.networks = networks;
        this.number = number;
        this.folder = folder;
        this.cgroup = "vestnik-" + networks.address(number);
    }

    /** The file that {@code kubectl} reads. */
    Path config() {
        return folder.resolve("kubeconfig");
    }

    /** Builds Kubernetes where that has not been done, and returns when pods of these images can be started. */
    void start(List<Path> images) throws IOException {
        build();
        var words = new ArrayList<>(networks.entry(number));
        words.addAll(List.of("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"));
        words.add(SCRIPTS.resolve("node").toString());
        words.addAll(List.of(PROGRAMS.toString(), folder.toString(), networks.address(number), cgroup));
        images.forEach(image -> words.add(image.toString()));
        process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
        if (!"ready".equals(said)) {
            throw new IOException("The node has ended before it was ready; see " + folder.resolve("log"));
        }
    }

    private static void build() throws IOException {
        var build = new ProcessBuilder(SCRIPTS.resolve("build").toString(), PROGRAMS.toString())
                .inheritIO()
                .start();
        try {
            if (build.waitFor() != 0) {
                throw new IOException("Kubernetes could not be built");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            await().atMost(PATIENCE).until(() -> cgroups().stream().allMatch(Node::remove));
        }
    }

    /** Moves what it and its parts have said to a new folder. */
    void keepLogs(Path place) throws IOException {
        var logs = folder.resolve("log");
        if (Files.exists(logs)) {
            Files.createDirectories(place.getParent());
            Files.move(logs, place);
        }
    }

    /** Those of all controllers, the inner ones first. */
    private List<Path> cgroups() throws IOException {
        var all = new ArrayList<Path>();
        try (var controllers = Files.newDirectoryStream(CGROUPS)) {
            for (var controller : controllers) {
                var ours = controller.resolve(cgroup);
                if (Files.isDirectory(ours)) {
                    try (var groups = Files.walk(ours)) {
                        groups.filter(Files::isDirectory)
                                .sorted(Comparator.reverseOrder())
                                .forEach(all::add);
                    }
                }
            }
        }
        return all;
    }

    /** False while a process is in it that has not ended yet. */
    private static boolean remove(Path cgroup) {
        return cgroup.toFile().delete();
    }
}
