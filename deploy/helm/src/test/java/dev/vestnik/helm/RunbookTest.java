package dev.vestnik.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the runbook has people type does what it says (docs/operations.md). */
@NeedsHelm
class RunbookTest {

    private static final String WITHOUT_INTAKE =
            "-Dmp.messaging.incoming.enriched.enabled=false -Dmp.messaging.incoming.back-fill.enabled=false";

    private static final Installation PRODUCTION = Installation.of("values-production.yaml");

    @Test
    void theStoreIsStoppedSoThatNoAutoscalerStartsItAgain() {
        var stopped = PRODUCTION.with(Map.of("store.replicas", "0", "store.autoscaling.kind", "none"));

        assertThat(store(stopped).at("/spec/replicas").asInt(1)).isZero();
        assertThat(stopped.objects("ScaledObject"))
                .extracting(one -> one.at("/metadata/name").asText())
                .containsExactly("vestnik-enrich");
        assertThat(House.text("docs/operations.md")).contains("store.replicas=0,store.autoscaling.kind=none");
    }

    @Test
    void theStoreStartsWithoutTakingAnythingIn() {
        var closed = PRODUCTION.with(Map.of("store.env.JAVA_TOOL_OPTIONS", WITHOUT_INTAKE));

        assertThat(Pods.list(store(closed).at("/spec/template/spec/containers/0/env")))
                .filteredOn(one -> one.path("name").asText().equals("JAVA_TOOL_OPTIONS"))
                .singleElement()
                .extracting(one -> one.path("value").asText())
                .isEqualTo(WITHOUT_INTAKE);
        assertThat(House.text("docs/operations.md")).contains("'store.env.JAVA_TOOL_OPTIONS=" + WITHOUT_INTAKE + "'");
    }

    @Test
    void aRecoveredDatabaseComesFromTheOldPlaceAndArchivesInANewOne() {
        var recovered = PRODUCTION.with(Map.of(
                "database.store.bootstrap.recovery.source", "before",
                "database.store.externalClusters[0].name", "before",
                "database.store.plugins[0].name", "barman-cloud.cloudnative-pg.io",
                "database.store.plugins[0].isWALArchiver", "true",
                "database.store.plugins[0].parameters.serverName", "vestnik-store-db-2"));

        assertThat(recovered.objects("Cluster"))
                .filteredOn(one -> one.at("/metadata/name").asText().equals("vestnik-store-db"))
                .singleElement()
                .satisfies(cluster -> {
                    assertThat(cluster.at("/spec/bootstrap/recovery/source").asText())
                            .isEqualTo("before");
                    assertThat(cluster.at("/spec/bootstrap").has("initdb")).isFalse();
                    assertThat(cluster.at("/spec/plugins/0/parameters/serverName")
                                    .asText())
                            .isEqualTo("vestnik-store-db-2");
                });
    }

    private static JsonNode store(Installation installation) {
        return installation.objects("Deployment").stream()
                .filter(one -> one.at("/metadata/name").asText().equals("vestnik-store"))
                .findFirst()
                .orElseThrow();
    }
}
