package dev.vestnik.tests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** A pod as podman runs it, on this machine's network: prepared, started, asked and ended as its specification says. */
final class Pod {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern COLON = Pattern.compile(":\\s*");

    private final String name;
    private final Podman podman;
    private final PodmanArguments arguments;
    private final URI address;

    /**
     * Nothing runs yet.
     *
     * @param address where its service answers
     */
    Pod(String service, Podman podman, PodmanArguments arguments, URI address) {
        this.name = "vestnik-" + service + "-" + UUID.randomUUID().toString().substring(0, 8);
        this.podman = podman;
        this.arguments = arguments;
        this.address = address;
    }

    /** Runs its init containers, one after the other; each must end well. */
    void prepare() {
        spec().path("initContainers").forEach(container -> {
            var words = run(container, name + "-" + container.path("name").asText());
            words.add(2, "--rm");
            podman.run(words);
        });
    }

    /** Starts its container. */
    void start() {
        var words = run(container(), name);
        words.add(2, "--detach");
        podman.run(words);
    }

    /** Waits until its readiness probe would be content, and returns how long that took from the start of its process. */
    Duration awaitReady() {
        var probe =
                address.resolve(container().at("/readinessProbe/httpGet/path").asText());
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .conditionEvaluationListener(condition -> {})
                .until(() -> {
                    failIfEnded();
                    return answers(probe);
                });
        var started =
                OffsetDateTime.parse(podman.inspect(name).at("/State/StartedAt").asText());
        return Duration.between(started.toInstant(), Instant.now());
    }

    /** Asks it to end as a kubelet does, which kills what is still there after the grace period; returns the exit status. */
    int stop() {
        var grace = spec().path("terminationGracePeriodSeconds").asInt();
        podman.run("stop", "--time", String.valueOf(grace), name);
        return awaitEnd();
    }

    /** Waits until it ends by itself, removes it and returns the exit status. */
    int awaitEnd() {
        var status = Integer.parseInt(podman.run("wait", name));
        podman.run("rm", name);
        return status;
    }

    /** What it was made of. */
    JsonNode spec() {
        return arguments.spec();
    }

    /** Processor time that it has taken so far. */
    Duration processorTime() {
        return ProcessHandle.of(pid()).orElseThrow().info().totalCpuDuration().orElseThrow();
    }

    /** What the kernel says of its process: {@code Uid}, {@code CapEff}, {@code VmHWM} and the rest. */
    Map<String, String> process() {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid()), "status"))) {
            return lines.map(line -> COLON.split(line, 2)).collect(Collectors.toMap(line -> line[0], line -> line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of its files its process has in memory, a line for each part. */
    String mapped() throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(pid()), "maps"));
    }

    private long pid() {
        return podman.inspect(name).at("/State/Pid").asLong();
    }

    private void failIfEnded() {
        if (!podman.inspect(name).at("/State/Running").asBoolean()) {
            throw new IllegalStateException(name + " has ended: " + podman.run("logs", "--tail", "30", name));
        }
    }

    private static boolean answers(URI probe) throws InterruptedException {
        try {
            return HTTP.send(HttpRequest.newBuilder(probe).timeout(PATIENCE).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<String> run(JsonNode container, String as) {
        var words = new ArrayList<>(List.of("run", "--pull=never", "--network=host", "--name", as, "--hostname", name));
        words.addAll(arguments.of(container));
        return words;
    }

    private JsonNode container() {
        return spec().path("containers").get(0);
    }
}
