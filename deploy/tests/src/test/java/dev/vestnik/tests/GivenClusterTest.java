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

/** What the owner of a cluster must say before the chart is tried on it. */
class GivenClusterTest {

    private static final String VALUES = """
            image: {registry: registry.example/news}
            ingress: {enabled: true, host: news.example, ingestHost: push.news.example}
            """;

    private final Path folder;
    private final Path config;
    private final Path values;

    GivenClusterTest(@TempDir Path folder) {
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
    void aClusterIsGivenByItsConfigurationAndItsValues() {
        var environment = Map.of("KUBECONFIG", config.toString(), "KUBE_IT_VALUES", values.toString());

        assertThat(GivenCluster.isNamed(environment)).isTrue();
        assertThat(GivenCluster.of(environment)).isEqualTo(new GivenCluster(config, values));
        assertThat(GivenCluster.of(environment).obstacle()).isEmpty();
    }

    @Test
    void whoeverNamesNoneGivesNone() {
        assertThat(GivenCluster.isNamed(Map.of("KUBE_IT_VALUES", values.toString())))
                .isFalse();
        assertThat(GivenCluster.isNamed(Map.of("KUBECONFIG", ""))).isFalse();
    }

    @Test
    void aClusterWithoutItsConfigurationIsNotTried() {
        var nowhere = folder.resolve("nowhere");

        assertThat(new GivenCluster(nowhere, values).obstacle()).hasValue("no cluster: there is no file " + nowhere);
    }

    @Test
    void aClusterWhoseImagesNobodyKnowsIsNotTried() {
        assertThat(GivenCluster.of(Map.of("KUBECONFIG", config.toString())).obstacle())
                .hasValueSatisfying(why -> assertThat(why).contains("KUBE_IT_VALUES", "image.registry"));
    }

    @Test
    void whatTheValuesDoNotSayIsNamed() throws IOException {
        Files.writeString(values, VALUES.replace(", ingestHost: push.news.example", ""));

        assertThat(new GivenCluster(config, values).obstacle()).hasValue(values + " does not say ingress.ingestHost");
    }

    @Test
    void servicesAreReachedWhereTheIngressAnswers() throws IOException {
        assertThat(new GivenCluster(config, values).ingest()).isEqualTo(URI.create("http://push.news.example"));

        Files.writeString(values, VALUES.replace("host: news", "tlsSecret: news, host: news"));

        assertThat(new GivenCluster(config, values).store()).isEqualTo(URI.create("https://news.example"));
    }
}
