package dev.vestnik.helm;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The chart makes the topics of the contracts, lets each service do what they say, and runs the connector of everywhere else. */
@NeedsHelm
class ContractsTest {

    private static final Installation PRODUCTION =
            Installation.of("values-production.yaml").with(Installation.EVERYTHING);

    private static final JsonNode ASYNCAPI = House.tree("contracts/asyncapi.yaml");

    @Test
    void theChartsCopiesAreAsTheOriginals() {
        assertThat(House.text("deploy/helm/vestnik/files/topics.yaml")).isEqualTo(House.text("deploy/topics.yaml"));
        assertThat(House.text("deploy/helm/vestnik/files/vestnik-outbox.json"))
                .isEqualTo(House.text("deploy/connect/vestnik-outbox.json"));
    }

    @Test
    void everyTopicOfTheContractsIsMadeAndNoOther() {
        var made = PRODUCTION.objects("KafkaTopic").stream()
                .map(topic -> topic.at("/metadata/name").asText())
                .toList();

        assertThat(made).containsExactlyInAnyOrderElementsOf(addresses().values());
    }

    @Test
    void topicsAreKeptAsLongAsTheyShouldBe() {
        var topics = PRODUCTION.objects("KafkaTopic").stream()
                .collect(toMap(topic -> topic.at("/metadata/name").asText(), topic -> topic.at("/spec/config")));

        for (var topic : House.tree("deploy/topics.yaml").path("topics")) {
            var config = Objects.requireNonNull(topics.get(topic.path("name").asText()));
            var days = topic.path("retentionDays").asLong();
            var time = days < 0 ? -1 : days * 86_400_000;
            var compacted = topic.path("compacted").asBoolean();
            assertThat(config.path("cleanup.policy").asText()).isEqualTo(compacted ? "compact" : "");
            assertThat(config.path(compacted ? "delete.retention.ms" : "retention.ms")
                            .asLong())
                    .isEqualTo(time);
        }
    }

    @Test
    void eachServiceMayDoWhatTheContractsSayAndNoMore() {
        for (var service : List.of("ingest", "enrich", "store")) {
            assertThat(topicsOf("vestnik-" + service, "Read")).as(service).isEqualTo(said(service, "receive"));
        }
        assertThat(topicsOf("vestnik-ingest", "Write")).isEqualTo(said("ingest", "send"));
        assertThat(topicsOf("vestnik-enrich", "Write")).isEqualTo(said("enrich", "send"));
        var ofStore = new TreeSet<>(topicsOf("vestnik-store", "Write"));
        ofStore.addAll(topicsOf("vestnik-connect", "Write")); // which writes for it
        assertThat(ofStore).isEqualTo(said("store", "send"));
    }

    @Test
    void consumersReadPublicTopicsOnly() {
        assertThat(topicsOf("vestnik-analytics", "Read"))
                .contains("news.articles.v1", "news.withdrawals.v1", "news.sources.v1")
                .noneMatch(topic -> topic.contains(".raw.") || topic.contains(".enriched."));
        assertThat(topicsOf("vestnik-archive", "Read")).containsExactly("news.articles.v1");
        assertThat(topicsOf("vestnik-analytics", "Write")).isEmpty();
    }

    @Test
    void theConnectorIsTheOneOfEverywhereElse() {
        var connector = PRODUCTION.objects("KafkaConnector").getFirst();
        var original = House.tree("deploy/connect/vestnik-outbox.json");

        original.properties().forEach(setting -> {
            var here =
                    switch (setting.getKey()) {
                        case "connector.class" -> connector.at("/spec/class");
                        case "tasks.max" -> connector.at("/spec/tasksMax");
                        default -> connector.at("/spec/config").path(setting.getKey());
                    };
            assertThat(here.asText())
                    .as(setting.getKey())
                    .isEqualTo(setting.getValue().asText());
        });
        assertThat(connector.at("/spec/config").size()).isEqualTo(original.size() - 2);
        assertThat(connector.at("/metadata/labels/strimzi.io~1cluster"))
                .isEqualTo(PRODUCTION.objects("KafkaConnect").getFirst().at("/metadata/name"));
    }

    private static Map<String, String> addresses() {
        return ASYNCAPI.path("channels").properties().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        channel -> channel.getValue().path("address").asText()));
    }

    /** The topics of the operations that begin with the service's name. */
    private static Set<String> said(String service, String action) {
        return ASYNCAPI.path("operations").properties().stream()
                .filter(operation -> operation.getKey().startsWith(service))
                .map(Map.Entry::getValue)
                .filter(operation -> operation.path("action").asText().equals(action))
                .map(operation -> operation.at("/channel/$ref").asText().replace("#/channels/", ""))
                .map(addresses()::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> topicsOf(String user, String operation) {
        var rights = PRODUCTION.objects("KafkaUser").stream()
                .filter(one -> one.at("/metadata/name").asText().equals(user))
                .findFirst()
                .orElseThrow();
        return Pods.list(rights.at("/spec/authorization/acls"))
                .filter(acl -> acl.at("/resource/type").asText().equals("topic"))
                .filter(acl -> House.strings(acl.path("operations")).contains(operation))
                .map(acl -> acl.at("/resource/name").asText())
                .filter(topic -> topic.startsWith("news."))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
