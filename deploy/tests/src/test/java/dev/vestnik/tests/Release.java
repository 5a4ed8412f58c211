package dev.vestnik.tests;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import dev.vestnik.local.House;
import dev.vestnik.local.token.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The chart on a cluster, in a namespace of its own; closing it uninstalls it, and removes the namespace with all that is in it. The
 * logs of its pods stay in {@code target/release/log}.
 */
final class Release implements AutoCloseable {

    static final List<String> SERVICES = List.of("ingest", "enrich", "store");

    private static final String NAME = "vestnik";
    private static final Path CHART = House.find().root().resolve("deploy/helm/vestnik");

    private final Kubernetes cluster;
    private final Kubectl kubectl;
    private final WorkFolder folder = WorkFolder.empty("release");
    private final String namespace =
            "vestnik-it-" + UUID.randomUUID().toString().substring(0, 8);

    /** Nothing is installed yet. */
    Release(Kubernetes cluster) {
        this.cluster = cluster;
        this.kubectl = new Kubectl(cluster.config()).in(namespace);
    }

    /** Those that its services take. */
    Tokens tokens() {
        return Tokens.in(folder.path().resolve("tokens"), Clock.systemUTC());
    }

    /** Returns when everything is ready. */
    void install() throws IOException {
        kubectl.run("create", "namespace", namespace);
        cluster.furnish(kubectl);
        new Helm(CHART)
                .install()
                .withKubeConfig(cluster.config())
                .withName(NAME)
                .withNamespace(namespace)
                .withValuesFile(CHART.resolve("values-small.yaml"))
                .withValuesFile(cluster.values())
                .withValuesFile(values("installed"))
                .call();
        awaitReady();
        cluster.awaitPublisher(kubectl);
    }

    /** Replaces every pod of every service, and returns when that is done. */
    void upgrade() throws IOException {
        new Helm(CHART)
                .upgrade()
                .withKubeConfig(cluster.config())
                .withName(NAME)
                .withNamespace(namespace)
                .withValuesFile(CHART.resolve("values-small.yaml"))
                .withValuesFile(cluster.values())
                .withValuesFile(values("upgraded"))
                .call();
        awaitReady();
    }

    /** Kills all pods of a service at once, without a word to them. */
    void kill(String service) {
        kubectl.run("delete", "pod", "-l", "app.kubernetes.io/component=" + service, "--grace-period=0", "--force");
    }

    void awaitReady() {
        SERVICES.forEach(
                service -> kubectl.run("rollout", "status", "deployment/" + NAME + "-" + service, "--timeout=15m"));
    }

    private Path values(String state) throws IOException {
        var file = folder.path().resolve(state + ".yaml");
        new YAMLMapper()
                .writeValue(
                        file.toFile(),
                        Map.of(
                                "oidc", Map.of("publicKey", tokens().publicKey(), "reads", "permit"),
                                "podAnnotations", Map.of("vestnik/trial", state)));
        return file;
    }

    /** What its pods have said last. */
    private void keepLog(String service) {
        try {
            var log = folder.path().resolve("log").resolve(service + ".log");
            Files.createDirectories(log.getParent());
            Files.writeString(log, kubectl.run("logs", "deployment/" + NAME + "-" + service));
        } catch (IOException | IllegalStateException notInstalled) {
            System.out.println("No log of " + service + ": " + notInstalled.getMessage());
        }
    }

    @Override
    public void close() {
        SERVICES.forEach(this::keepLog);
        Helm.uninstall(NAME)
                .withKubeConfig(cluster.config())
                .withNamespace(namespace)
                .ignoreNotFound()
                .call();
        kubectl.run("delete", "namespace", namespace, "--ignore-not-found", "--wait=false");
        try {
            folder.keepOnly("log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
