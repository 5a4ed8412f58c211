package dev.vestnik.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Helm accepts the chart, and the chart accepts no nonsense. */
@NeedsHelm
class ChartTest {

    static final Iterable<String> OVERLAYS = House.OVERLAYS;

    static Stream<Installation> all() {
        return Installation.all();
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void helmFindsNothingToComplainOf(String overlay, @TempDir Path folder) throws IOException {
        var chart = copyWith(overlay, folder);

        var result = new Helm(chart).lint().strict().call();

        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
        assertThat(result.getMessages()).noneMatch(line -> line.startsWith("[WARNING]") || line.startsWith("[ERROR]"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void itRendersForOldClustersAndNew(Installation installation) {
        var names = installation.objects().stream()
                .collect(Collectors.groupingBy(ChartTest::identity, Collectors.counting()));

        assertThat(names).hasSizeGreaterThan(30).allSatisfy((name, times) -> assertThat(times)
                .isOne());
        assertThat(installation.objects("Deployment"))
                .extracting(object -> object.at("/metadata/name").asText())
                .containsExactlyInAnyOrder("vestnik-ingest", "vestnik-enrich", "vestnik-store");
    }

    @Test
    void whoIsToldToEndAnswersUntilProxiesAndCallersHaveHeardOfIt() throws IOException {
        assertThat(container(Installation.of("values.yaml")).path("env").findValuesAsText("name"))
                .contains("QUARKUS_SHUTDOWN_DELAY");
        for (var service :
                List.of("ingest", "store")) { // a setting of the build, without which the other has no effect
            assertThat(House.text(service + "-service/src/main/resources/application.properties"))
                    .contains("quarkus.shutdown.delay-enabled=true");
        }
    }

    @Test
    void aVolumeThatOnePodCanHaveIsGivenBackBeforeTheNextPodStarts() {
        var archive = Map.of("ingest.archive.enabled", "true");

        assertThat(strategyOfIngest(Installation.of("values.yaml"))).isEqualTo("RollingUpdate");
        assertThat(strategyOfIngest(Installation.of("values.yaml").with(archive)))
                .isEqualTo("Recreate");
        assertThat(strategyOfIngest(Installation.of("values-small.yaml"))).isEqualTo("RollingUpdate");
        assertThat(strategyOfIngest(Installation.of("values-production.yaml"))).isEqualTo("RollingUpdate");
    }

    @ParameterizedTest
    @CsvSource({"ingest.replicas, 2", "ingest.autoscaling.kind, hpa"})
    void severalPodsAreRefusedAVolumeThatOneCanHave(String path, String value) {
        var installation = Installation.of("values.yaml").with(Map.of("ingest.archive.enabled", "true", path, value));

        assertThatThrownBy(installation::objects).hasMessageContaining("Take ReadWriteMany, or one pod");
    }

    @Test
    void whereThereIsAPlaceForBackupsWholeCopiesAreMade() {
        var backedUp = Installation.of("values.yaml").with(Installation.EVERYTHING);

        assertThat(Installation.of("values.yaml").objects("ScheduledBackup")).isEmpty();
        assertThat(backedUp.objects("ScheduledBackup"))
                .allMatch(backup -> backup.at("/spec/immediate").asBoolean())
                .extracting(backup -> backup.at("/spec/cluster/name").asText() + " "
                        + backup.at("/spec/method").asText() + " "
                        + backup.at("/spec/pluginConfiguration/name").asText())
                .containsExactly(
                        "vestnik-ingest-db barmanObjectStore ",
                        "vestnik-store-db plugin barman-cloud.cloudnative-pg.io");
        assertThat(backedUp.with(Map.of("database.store.backup.volumeSnapshot.className", "disks"))
                        .objects("ScheduledBackup"))
                .singleElement()
                .extracting(backup -> backup.at("/spec/method").asText())
                .isEqualTo("volumeSnapshot");
    }

    @Test
    void itSpeaksTheLanguageOfOlderOperators() {
        var older = Installation.of("values.yaml").with(Map.of("kafka.apiVersion", "kafka.strimzi.io/v1beta2"));

        assertThat(older.objects("KafkaTopic"))
                .isNotEmpty()
                .allMatch(topic -> topic.path("apiVersion").asText().endsWith("v1beta2"));
        var connect = older.objects("KafkaConnect").getFirst();
        assertThat(connect.at("/spec/config/group.id").asText()).isEqualTo("vestnik-connect");
        assertThat(connect.at("/spec").has("groupId")).isFalse();
        assertThat(older.objects("Kafka")
                        .getFirst()
                        .at("/metadata/annotations/strimzi.io~1kraft")
                        .asText())
                .isEqualTo("enabled");
    }

    @Test
    void itIsPackaged(@TempDir Path folder) {
        new Helm(House.CHART).packageIt().withDestination(folder).call();

        assertThat(folder.resolve("vestnik-0.1.0.tgz")).isNotEmptyFile();
        var template = Helm.template(folder.resolve("vestnik-0.1.0.tgz").toString())
                .withName("packed")
                .call();
        assertThat(template)
                .contains("name: news.articles.v1", "name: packed-vestnik-store", "slot.name: vestnik_outbox");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            store.replicas                  | -1                 | /store/replicas
            store.replicas                  | many               | /store/replicas
            store.replica                   | 2                  | /store'
            enrich.autoscaling.kind         | vpa                | /enrich/autoscaling/kind
            ingest.autoscaling.kind         | keda               | /ingest/autoscaling/kind
            ingest.digest                   | sha256:1           | /ingest/digest
            ingest.resources.limits.memory  | plenty             | /ingest/resources/limits/memory
            ingest.env.vestnik.poll.visits  | 3                  | /ingest/env
            ingest.sources[0].name          | Dala News          | missing property
            image.registry                  | ''                 | /image/registry
            kafka.create                    | false              | /kafka
            kafka.securityProtocol          | PLAINTEXT          | /kafka/securityProtocol
            kafka.partitions                | 0                  | /kafka/partitions
            kafka.consumers[0].name         | News Desk          | /kafka/consumers/0/name
            kafka.replicationFactor         | 3                  | the node pools have only 1 brokers
            kafka.minInSyncReplicas         | 2                  | nothing could ever be written
            kafka.nodePools[0].roles[0]     | voter              | /kafka/nodePools/0/roles/0
            database.store.create           | false              | /database/store
            database.ingest.sslMode         | maybe              | /database/ingest/sslMode
            database.store.schedule         | 0 3 * * *          | /database/store/schedule
            ingress.enabled                 | true               | /ingress
            oidc.authServerUrl              | id.example         | /oidc/authServerUrl
            oidc.reads                      | nobody             | /oidc/reads
            logs.format                     | xml                | /logs/format
            tracing.endpoint                | collector:4317     | /tracing/endpoint
            tracing.ratio                   | 2                  | /tracing/ratio
            networkPolicy.webPorts[0]       | 70000              | /networkPolicy/webPorts/0
            monitoring.runbooks             | operations.md      | /monitoring/runbooks
            """)
    void aWrongValueIsRefusedByName(String path, String value, String complaint) {
        var installation = Installation.of("values.yaml").with(Map.of(path, value));

        assertThatThrownBy(installation::objects).hasMessageContaining(complaint);
    }

    @Test
    void logsAreJsonAndNobodyTracesUntilThereIsACollector() {
        var bare = environment(Installation.of("values.yaml"));
        var traced = environment(Installation.of("values.yaml")
                .with(Map.of(
                        "tracing.endpoint", "http://collector:4317", "tracing.ratio", "0.1", "logs.format", "text")));

        assertThat(bare).containsEntry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        assertThat(bare.keySet()).noneMatch(name -> name.startsWith("QUARKUS_OTEL"));
        assertThat(traced)
                .containsEntry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false")
                .containsEntry("QUARKUS_OTEL_SDK_DISABLED", "false")
                .containsEntry("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4317")
                .containsEntry("QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "grpc")
                .containsEntry("QUARKUS_OTEL_TRACES_SAMPLER_ARG", "0.1");
    }

    private static Map<String, String> environment(Installation installation) {
        return Pods.list(container(installation).path("env"))
                .filter(one -> one.has("value"))
                .collect(Collectors.toMap(one -> one.path("name").asText(), one -> one.path("value")
                        .asText()));
    }

    private static String strategyOfIngest(Installation installation) {
        return installation.objects("Deployment").stream()
                .filter(one -> one.at("/metadata/name").asText().equals("vestnik-ingest"))
                .map(one -> one.at("/spec/strategy/type").asText())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode container(Installation installation) {
        return installation.objects("Deployment").getFirst().at("/spec/template/spec/containers/0");
    }

    private static String identity(JsonNode object) {
        return object.path("kind").asText() + "/" + object.at("/metadata/name").asText();
    }

    /** The chart as if the overlay's values were its own: Helm lints no others. */
    private static Path copyWith(String overlay, Path folder) throws IOException {
        try (var files = Files.walk(House.CHART)) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve(House.CHART.relativize(file).toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var values = House.tree("deploy/helm/vestnik/values.yaml");
        var merged = House.YAML.readerForUpdating(values).readValue(Files.readString(House.CHART.resolve(overlay)));
        Files.writeString(folder.resolve("values.yaml"), House.YAML.writeValueAsString(merged));
        return folder;
    }
}
