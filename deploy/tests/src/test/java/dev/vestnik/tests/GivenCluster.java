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
 * Somebody's cluster, which has the operators and an ingress controller, and what its owner says of it.
 *
 * @param config the file that {@code kubectl} reads
 * @param values a file of values: where the images are, and under which hosts the services are reached from here
 */
record GivenCluster(Path config, Path values) implements Kubernetes {

    private static final Map<String, String> WANTED = Map.of(
            "image.registry", "/image/registry",
            "ingress.enabled", "/ingress/enabled",
            "ingress.host", "/ingress/host",
            "ingress.ingestHost", "/ingress/ingestHost");

    static boolean isNamed(Map<String, String> environment) {
        return !environment.getOrDefault("KUBECONFIG", "").isEmpty();
    }

    /** The one that the environment names; whether it will do, {@link #obstacle} says. */
    static GivenCluster of(Map<String, String> environment) {
        return new GivenCluster(
                Path.of(environment.getOrDefault("KUBECONFIG", "")),
                Path.of(environment.getOrDefault("KUBE_IT_VALUES", "")));
    }

    /** What the owner must say and has not. */
    Optional<String> obstacle() {
        if (!Files.isRegularFile(config)) {
            return Optional.of("no cluster: there is no file " + config);
        }
        if (!Files.isRegularFile(values)) {
            return Optional.of("KUBE_IT_VALUES names no file of values with " + String.join(", ", wanted()));
        }
        var said = said();
        return Stream.of(wanted())
                .filter(value -> said.at(WANTED.get(value)).asText().isEmpty())
                .findFirst()
                .map(value -> values + " does not say " + value);
    }

    private static String[] wanted() {
        return WANTED.keySet().stream().sorted().toArray(String[]::new);
    }

    @Override
    public URI ingest() {
        return address("ingestHost");
    }

    @Override
    public URI store() {
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

    /** The operators make everything. */
    @Override
    public void furnish(Kubectl namespace) {}

    @Override
    public void awaitPublisher(Kubectl namespace) {
        namespace.run("wait", "kafkaconnector/vestnik-outbox", "--for=condition=Ready", "--timeout=15m");
    }

    /** Brokers have no address outside of the cluster. */
    @Override
    public Optional<Topic> topic(String name) {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
