package dev.vestnik.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What points at something points at something that is there. */
@NeedsHelm
class WiringTest {

    /** What people give by values, and nobody makes. */
    private static final Set<String> GIVEN = Set.of("registry", "news-tls");

    static Stream<Installation> all() {
        return Installation.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySelectorFindsItsPods(Installation installation) {
        var deployments = installation.objects("Deployment");
        var selecting = List.of("Service", "PodDisruptionBudget", "NetworkPolicy");
        for (var object : installation.objects()) {
            var kind = object.path("kind").asText();
            if (selecting.contains(kind)) {
                var selector = Stream.of(
                                "/spec/selector/matchLabels", "/spec/podSelector/matchLabels", "/spec/selector")
                        .map(object::at)
                        .filter(JsonNode::isObject)
                        .findFirst()
                        .orElseThrow();
                assertThat(deployments)
                        .as("%s %s", kind, object.at("/metadata/name"))
                        .filteredOn(deployment -> Pods.labels(deployment)
                                .entrySet()
                                .containsAll(Pods.labelsAt(selector).entrySet()))
                        .extracting(deployment -> deployment.at("/metadata/name"))
                        .containsExactly(object.at("/metadata/name"));
            }
        }
        assertThat(deployments).allSatisfy(deployment -> assertThat(Pods.labels(deployment))
                .containsAllEntriesOf(Pods.labelsAt(deployment.at("/spec/selector/matchLabels"))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMonitorFindsItsService(Installation installation) {
        for (var monitor : installation.objects("ServiceMonitor")) {
            var selector = Pods.labelsAt(monitor.at("/spec/selector/matchLabels"));
            assertThat(installation.objects("Service"))
                    .filteredOn(service -> Pods.labelsAt(service.at("/metadata/labels"))
                            .entrySet()
                            .containsAll(selector.entrySet()))
                    .singleElement()
                    .satisfies(service -> assertThat(service.at("/spec/ports/0/name"))
                            .isEqualTo(monitor.at("/spec/endpoints/0/port")));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatPodsNeedIsThere(Installation installation) {
        var present = present(installation);
        for (var deployment : installation.objects("Deployment")) {
            assertThat(present).containsAll(needs(Pods.spec(deployment)));
            assertThat(mounts(deployment)).isSubsetOf(volumes(deployment));
        }
        for (var connect : installation.objects("KafkaConnect")) {
            assertThat(present).containsAll(secrets(connect));
        }
        for (var access : installation.objects("TriggerAuthentication")) {
            Pods.list(access.at("/spec/secretTargetRef")).forEach(one -> assertThat(present)
                    .contains("Secret/" + one.path("name").asText()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPortIsOneThatListens(Installation installation) {
        for (var deployment : installation.objects("Deployment")) {
            var container = deployment.at("/spec/template/spec/containers/0");
            var name = container.path("name").asText();
            assertThat(House.text(name + "-service/src/main/resources/application.properties"))
                    .contains("quarkus.http.port="
                            + container.at("/ports/0/containerPort").asText() + "\n");
        }
        for (var ingress : installation.objects("Ingress")) {
            assertThat(ingress.findValues("backend")).hasSize(2).allSatisfy(backend -> assertThat(
                            installation.objects("Service"))
                    .filteredOn(service -> service.at("/metadata/name").equals(backend.at("/service/name")))
                    .extracting(service -> service.at("/spec/ports/0/name"))
                    .containsExactly(backend.at("/service/port/name")));
        }
        for (var scaled : Stream.of("HorizontalPodAutoscaler", "ScaledObject")
                .flatMap(kind -> installation.objects(kind).stream())
                .toList()) {
            assertThat(installation.objects("Deployment"))
                    .extracting(deployment -> deployment.at("/metadata/name"))
                    .contains(scaled.at("/spec/scaleTargetRef/name"));
        }
    }

    /** KEDA's operator asks from a namespace of its own, and so do most of those who read what NOTES.txt prints. */
    @Test
    void theBrokerIsNamedSoThatEveryNamespaceFindsIt() {
        var scaled = Installation.of("values-production.yaml").objects("ScaledObject");

        assertThat(scaled)
                .hasSize(2)
                .extracting(one ->
                        one.at("/spec/triggers/0/metadata/bootstrapServers").asText())
                .containsOnly("vestnik-kafka-bootstrap.news.svc:9093");
    }

    @Test
    void whoCannotAskForTheLagStopsNobody() {
        assertThat(Installation.of("values-production.yaml").objects("ScaledObject"))
                .extracting(one -> one.at("/spec/fallback/behavior").asText())
                .containsOnly("currentReplicasIfHigher");
    }

    /** Objects of the chart, and what the operators write for them. */
    private static Set<String> present(Installation installation) {
        var present = new HashSet<String>();
        GIVEN.forEach(secret -> present.add("Secret/" + secret));
        for (var object : installation.objects()) {
            var name = object.at("/metadata/name").asText();
            present.add(object.path("kind").asText() + "/" + name);
            switch (object.path("kind").asText()) {
                case "KafkaUser" -> present.add("Secret/" + name);
                case "Kafka" -> present.add("Secret/" + name + "-cluster-ca-cert");
                case "Cluster" -> present.addAll(Set.of("Secret/" + name + "-app", "Secret/" + name + "-ca"));
                default -> {}
            }
        }
        return present;
    }

    private static Set<String> needs(JsonNode pod) {
        var needs = secrets(pod);
        needs.add("ServiceAccount/" + pod.path("serviceAccountName").asText());
        pod.findValues("configMap")
                .forEach(one -> needs.add("ConfigMap/" + one.path("name").asText()));
        pod.findValues("imagePullSecrets")
                .forEach(list -> list.forEach(
                        one -> needs.add("Secret/" + one.path("name").asText())));
        pod.findValues("claimName").forEach(one -> needs.add("PersistentVolumeClaim/" + one.asText()));
        return needs;
    }

    private static Set<String> secrets(JsonNode object) {
        var names = new HashSet<String>();
        object.findValues("secretName").forEach(one -> names.add("Secret/" + one.asText()));
        object.findValues("secretKeyRef")
                .forEach(one -> names.add("Secret/" + one.path("name").asText()));
        object.findValues("pushSecret").forEach(one -> names.add("Secret/" + one.asText()));
        return names;
    }

    private static List<String> mounts(JsonNode deployment) {
        return Pods.containers(deployment).stream()
                .flatMap(container -> Pods.list(container.path("volumeMounts")))
                .map(mount -> mount.path("name").asText())
                .toList();
    }

    private static List<String> volumes(JsonNode deployment) {
        return Pods.list(Pods.spec(deployment).path("volumes"))
                .map(volume -> volume.path("name").asText())
                .toList();
    }
}
