package dev.vestnik.tests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cluster to try the chart on, and what its owner says of it.
 *
 * @param config the file that {@code kubectl} reads
 * @param values a file of values: where the images are, and under which hosts the services are reached from here
 */
record Kubernetes(Path config, Path values) {

    private static final Map<String, String> WANTED = Map.of(
            "image.registry", "/image/registry",
            "ingress.enabled", "/ingress/enabled",
            "ingress.host", "/ingress/host",
            "ingress.ingestHost", "/ingress/ingestHost");

    /** The cluster that the environment names; whether it will do, {@link #obstacle} says. */
    static Kubernetes of(Map<String, String> environment) {
        var home = Path.of(environment.getOrDefault("HOME", ""));
        var config = environment.getOrDefault("KUBECONFIG", "");
        return new Kubernetes(
                config.isEmpty() ? home.resolve(".kube/config") : Path.of(config),
                Path.of(environment.getOrDefault("KUBE_IT_VALUES", "")));
    }

    /** Why there is nothing to be tried, as far as can be told without asking the cluster. */
    static Optional<String> obstacle(Map<String, String> environment) {
        if (!"1".equals(environment.get("KUBE_IT"))
                && environment.getOrDefault("KUBECONFIG", "").isEmpty()) {
            return Optional.of("a cluster only when asked for: KUBE_IT=1, or KUBECONFIG that names one");
        }
        var cluster = of(environment);
        if (!Files.isRegularFile(cluster.config)) {
            return Optional.of("no cluster: there is no file " + cluster.config);
        }
        if (!Files.isRegularFile(cluster.values)) {
            return Optional.of("KUBE_IT_VALUES names no file of values with " + String.join(", ", wanted()));
        }
        var said = cluster.said();
        return Stream.of(wanted())
                .filter(value -> said.at(WANTED.get(value)).asText().isEmpty())
                .findFirst()
                .map(value -> cluster.values + " does not say " + value);
    }

    private static String[] wanted() {
        return WANTED.keySet().stream().sorted().toArray(String[]::new);
    }

    /** Where ingest is reached from here. */
    URI ingest() {
        return address("ingestHost");
    }

    /** Where the store is reached from here. */
    URI store() {
        return address("host");
    }

    private URI address(String host) {
        var ingress = said().path("ingress");
        var scheme = ingress.path("tlsSecret").asText().isEmpty() ? "http" : "https";
        return URI.create(scheme + "://" + ingress.path(host).asText());
    }

    private JsonNode said() {
        try {
            return new YAMLMapper().readTree(values.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
