package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cluster is meant, and what is said where there is none. */
class KubernetesTest {

    private static final String VALUES = """
            image: {registry: registry.example/news}
            ingress: {enabled: true, host: news.example, ingestHost: push.news.example}
            """;

    private final Path folder;
    private final Path config;
    private final Path values;

    KubernetesTest(@TempDir Path folder) {
        this.folder = folder;
        this.config = folder.resolve("config");
        this.values = folder.resolve("values.yaml");
    }

    @BeforeEach
    void aClusterAndItsValues() throws IOException {
        Files.createFile(config);
        Files.writeString(values, VALUES);
    }

    @Test
    void nobodyIsAskedUnlessSomebodyWantsIt() {
        assertThat(Kubernetes.obstacle(Map.of("HOME", folder.toString(), "KUBE_IT_VALUES", values.toString())))
                .hasValueSatisfying(why -> assertThat(why).contains("KUBE_IT=1", "KUBECONFIG"));
    }

    @Test
    void aClusterThatIsNamedIsAskedFor() {
        var environment = Map.of("KUBECONFIG", config.toString(), "KUBE_IT_VALUES", values.toString());

        assertThat(Kubernetes.obstacle(environment)).isEmpty();
        assertThat(Kubernetes.of(environment)).isEqualTo(new Kubernetes(config, values));
    }

    @Test
    void whoAsksWithoutNamingOneMeansTheOneAtHome() throws IOException {
        var environment = Map.of("KUBE_IT", "1", "HOME", folder.toString(), "KUBE_IT_VALUES", values.toString());
        assertThat(Kubernetes.obstacle(environment))
                .hasValue("no cluster: there is no file " + folder + "/.kube/config");

        var home = Files.createDirectories(folder.resolve(".kube")).resolve("config");
        Files.createFile(home);

        assertThat(Kubernetes.obstacle(environment)).isEmpty();
        assertThat(Kubernetes.of(environment).config()).isEqualTo(home);
    }

    @Test
    void aClusterWhoseImagesNobodyKnowsIsNotTried() {
        assertThat(Kubernetes.obstacle(Map.of("KUBECONFIG", config.toString())))
                .hasValueSatisfying(why -> assertThat(why).contains("KUBE_IT_VALUES", "image.registry"));
    }

    @Test
    void whatTheValuesDoNotSayIsNamed() throws IOException {
        Files.writeString(values, VALUES.replace(", ingestHost: push.news.example", ""));

        assertThat(Kubernetes.obstacle(Map.of("KUBECONFIG", config.toString(), "KUBE_IT_VALUES", values.toString())))
                .hasValue(values + " does not say ingress.ingestHost");
    }

    @Test
    void servicesAreReachedWhereTheIngressAnswers() throws IOException {
        assertThat(new Kubernetes(config, values).ingest()).isEqualTo(URI.create("http://push.news.example"));

        Files.writeString(values, VALUES.replace("host: news", "tlsSecret: news, host: news"));

        assertThat(new Kubernetes(config, values).store()).isEqualTo(URI.create("https://news.example"));
    }
}
