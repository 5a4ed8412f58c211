package dev.vestnik.tests;

import dev.vestnik.local.Programs;
import dev.vestnik.local.process.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The three services in containers, in the place of a running system's own; closing it gives the place back. */
final class Containers implements AutoCloseable {

    static final List<String> SERVICES = List.of("store", "enrich", "ingest");

    /** A heap that fits the machine and not the container; and nothing is collected before it is full. */
    private static final String GREED = "-Xms1g -Xmx1g -Xmn900m -XX:+UseSerialGC";

    private final TheSystem system;
    private final Podman podman;
    private final List<String> places = new ArrayList<>();
    private final Map<String, Pod> pods = new LinkedHashMap<>();

    /** Nothing runs yet. */
    Containers(TheSystem system) throws IOException {
        this.system = system;
        this.podman = new Podman();
    }

    /** Takes the place of the services, and returns when all are ready. */
    void start() throws IOException {
        for (var service : SERVICES) {
            podman.run(
                    "load", "--quiet", "--input", TheImages.made().file(service).toString());
        }
        for (var service : SERVICES) {
            system.vestnik.stop(service + "-service");
            places.add(service);
        }
        for (var service : SERVICES) {
            var pod = pod(service, Map.of());
            pods.put(service, pod);
            pod.prepare();
            pod.start();
            var ready = pod.awaitReady();
            System.out.printf(
                    "%s: ready %.1f s after its start, with %.1f s of processor time and %s%n",
                    service,
                    ready.toMillis() / 1000.0,
                    pod.processorTime().toMillis() / 1000.0,
                    pod.process().get("VmRSS"));
        }
    }

    Map<String, Pod> pods() {
        return pods;
    }

    /** What a command of a service's image prints: see {@code deploy/images}. */
    String errand(String service, String... arguments) {
        var words = new ArrayList<>(List.of("run", "--rm", "--pull=never", "--network=none", "--entrypoint=java"));
        words.add("localhost/vestnik/" + service + "-service:0.1.0");
        words.add("@/vestnik/errands/" + arguments[0]);
        words.addAll(List.of(arguments).subList(1, arguments.length));
        return podman.run(words);
    }

    /** A pod of a service whose heap is larger than its memory; the service's own must be down. */
    Pod greedy(String service) throws IOException {
        return pod(service, Map.of("javaOptions", GREED));
    }

    private Pod pod(String service, Map<String, Object> settings) throws IOException {
        var values = new HashMap<>(values());
        values.putAll(settings);
        var chart = new RenderedChart(
                system.programs.house().root().resolve("deploy/helm/vestnik"), values, podman.values());
        var arguments = new PodmanArguments(chart.pod(service), chart, secrets(), podman.volumes());
        return new Pod(service, podman, arguments, Programs.address(port(service)));
    }

    /** On the network of this machine the ports of the chart may be somebody else's. */
    private Map<String, Object> values() {
        var programs = system.programs;
        var standing = new Standing(
                programs.bootstrapServers(), "127.0.0.1", programs.ports().database());
        var values = new HashMap<>(standing.values());
        values.put("oidc.publicKey", programs.tokens().publicKey());
        SERVICES.forEach(service -> values.put(service + ".env.QUARKUS_HTTP_PORT", String.valueOf(port(service))));
        return values;
    }

    private static Map<String, String> secrets() {
        return Standing.PASSWORD.entrySet().stream()
                .collect(Collectors.toMap(entry -> Standing.SECRET + "/" + entry.getKey(), Map.Entry::getValue));
    }

    private int port(String service) {
        var ports = system.programs.ports();
        return switch (service) {
            case "ingest" -> ports.ingest();
            case "enrich" -> ports.enrich();
            default -> ports.store();
        };
    }

    private Program own(String service) {
        return switch (service) {
            case "ingest" -> system.programs.ingest();
            case "enrich" -> system.programs.enrich();
            default -> system.programs.store();
        };
    }

    @Override
    public void close() {
        podman.close();
        places.forEach(service -> system.vestnik.start(own(service)));
    }
}
