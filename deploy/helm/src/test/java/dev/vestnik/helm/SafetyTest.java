package dev.vestnik.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pods keep to the restricted Pod Security standard, reach nothing that they need not, and are asked what they answer. */
@NeedsHelm
class SafetyTest {

    static Stream<Installation> all() {
        return Installation.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void podsAreRestricted(Installation installation) {
        for (var deployment : installation.objects("Deployment")) {
            var pod = Pods.spec(deployment);
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(List.of("hostNetwork", "hostPID", "hostIPC")).noneMatch(pod::has);
            assertThat(Pods.containers(deployment)).isNotEmpty().allSatisfy(SafetyTest::isRestricted);
        }
        assertThat(installation.objects("ServiceAccount")).hasSize(3).allMatch(account -> !account.path(
                        "automountServiceAccountToken")
                .asBoolean(true));
    }

    @ParameterizedTest
    @MethodSource("all")
    void podsThatOperatorsMakeAreRestrictedToo(Installation installation) {
        var kafka = installation.objects("Kafka").getFirst();
        var connect = installation.objects("KafkaConnect").getFirst();
        for (var container : List.of(
                kafka.at("/spec/kafka/template/kafkaContainer"),
                kafka.at("/spec/kafkaExporter/template/container"),
                kafka.at("/spec/entityOperator/template/topicOperatorContainer"),
                kafka.at("/spec/entityOperator/template/userOperatorContainer"),
                connect.at("/spec/template/connectContainer"))) {
            dropsEverything(container);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void probesAskWhatTheServicesAnswer(Installation installation) {
        for (var deployment : installation.objects("Deployment")) {
            var container = deployment.at("/spec/template/spec/containers/0");
            assertThat(Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                            .map(probe ->
                                    container.path(probe).at("/httpGet/path").asText()))
                    .containsExactly("/q/health/started", "/q/health/ready", "/q/health/live");
            assertThat(Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                            .map(probe ->
                                    container.path(probe).at("/httpGet/port").asText()))
                    .containsOnly("http");
        }
    }

    /** They are Quarkus's own addresses, as long as nobody moves them and the extensions are there. */
    @Test
    void theServicesAnswerAtQuarkusOwnAddresses() {
        for (var service : List.of("ingest-service", "enrich-service", "store-service")) {
            assertThat(House.text(service + "/pom.xml"))
                    .contains(">quarkus-smallrye-health<", ">quarkus-micrometer-registry-prometheus<");
            assertThat(House.text(service + "/src/main/resources/application.properties"))
                    .doesNotContain("non-application-root-path", "quarkus.management", "quarkus.http.root-path")
                    .doesNotContain("smallrye-health.root-path", "prometheus.path", "-path=");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void ingestAloneGoesOutAndNotInside(Installation installation) {
        for (var policy : installation.objects("NetworkPolicy")) {
            assertThat(Pods.list(policy.at("/spec/policyTypes")).map(JsonNode::asText))
                    .containsExactly("Ingress", "Egress");
            if (policy.at("/metadata/name").asText().endsWith("-ingest")) {
                goesOutAndNotInside(policy);
            } else {
                assertThat(blocks(policy)).isEmpty();
            }
        }
        assertThat(installation.objects("NetworkPolicy")).hasSize(3);
    }

    @Test
    void theStoreGoesOutWithWebhooksInTheSameWayWhenItIsAskedTo() {
        var policies = Installation.of("values.yaml")
                .with(Map.of("store.webhooks.egress", "true"))
                .objects("NetworkPolicy");

        assertThat(policies)
                .filteredOn(policy -> !blocks(policy).isEmpty())
                .extracting(policy -> policy.at("/metadata/name").asText())
                .containsExactlyInAnyOrder("vestnik-ingest", "vestnik-store");
        assertThat(policies)
                .filteredOn(policy -> !blocks(policy).isEmpty())
                .allSatisfy(SafetyTest::goesOutAndNotInside);
    }

    /** A misspelt one would be silently without effect. */
    @ParameterizedTest
    @MethodSource("all")
    void everyVariableIsASettingOfItsService(Installation installation) {
        for (var deployment : installation.objects("Deployment")) {
            for (var container : Pods.containers(deployment)) {
                var service = deployment
                                .at("/metadata/labels/app.kubernetes.io~1component")
                                .asText() + "-service";
                var known = words(House.text(service + "/README.md")
                        + House.text(service + "/src/main/resources/application.properties")
                        + House.text("docs/operations.md"));
                assertThat(Pods.list(container.path("env"))
                                .map(one -> one.path("name").asText()))
                        .doesNotHaveDuplicates()
                        .filteredOn(name -> name.startsWith("VESTNIK_"))
                        .allSatisfy(name -> assertThat(known).contains(name));
            }
        }
    }

    private static void goesOutAndNotInside(JsonNode policy) {
        var blocks = blocks(policy);
        assertThat(blocks).hasSize(2);
        assertThat(House.strings(blocks.getFirst().path("except")))
                .contains("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8");
        assertThat(House.strings(blocks.getLast().path("except"))).contains("fc00::/7", "fe80::/10", "::1/128");
    }

    private static List<JsonNode> blocks(JsonNode policy) {
        return policy.at("/spec/egress").findValues("ipBlock");
    }

    private static String words(String text) {
        return Pattern.compile("[-.]").matcher(text).replaceAll("_").toUpperCase(java.util.Locale.ROOT);
    }

    private static void isRestricted(JsonNode container) {
        dropsEverything(container);
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
        assertThat(container.at("/resources/requests/cpu").asText()).isNotEmpty();
        assertThat(Pods.list(container.path("volumeMounts"))
                        .map(mount -> mount.path("mountPath").asText()))
                .contains("/tmp");
    }

    private static void dropsEverything(JsonNode container) {
        assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                .isFalse();
        assertThat(House.strings(container.at("/securityContext/capabilities/drop")))
                .containsExactly("ALL");
        assertThat(container.at("/securityContext/privileged").asBoolean()).isFalse();
    }
}
