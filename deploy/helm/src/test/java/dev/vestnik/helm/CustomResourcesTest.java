package dev.vestnik.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Strimzi's objects are as Strimzi defines them. KEDA's and CloudNativePG's definitions are in no package that a build
 * can fetch: they are held against the fields that this project wrote down for them, from their documentation.
 */
@NeedsHelm
class CustomResourcesTest {

    private static final Set<String> WRITTEN_DOWN =
            Set.of("ScaledObject", "TriggerAuthentication", "Cluster", "ScheduledBackup");

    private static final Map<String, JsonNode> DEFINITIONS = new HashMap<>();

    @BeforeAll
    static void gather() throws IOException, InterruptedException {
        DEFINITIONS.putAll(Strimzi.definitions());
        WRITTEN_DOWN.forEach(kind ->
                DEFINITIONS.put(kind, House.tree("deploy/helm/src/test/resources/definitions/" + kind + ".yaml")));
    }

    static Stream<Installation> all() {
        return Installation.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyObjectIsAsItsOperatorDefinesIt(Installation installation) {
        var ours = installation.objects().stream()
                .filter(object -> DEFINITIONS.containsKey(object.path("kind").asText()))
                .toList();

        assertThat(ours).hasSizeGreaterThan(15).allSatisfy(CustomResourcesTest::isAsDefined);
        assertThat(installation.objects())
                .filteredOn(object ->
                        object.path("apiVersion").asText().matches("(kafka.strimzi.io|keda.sh|postgresql.cnpg.io)/.*"))
                .hasSameSizeAs(ours);
    }

    @Test
    void aFieldThatStrimziDoesNotKnowIsFound() {
        var topic =
                Installation.of("values.yaml").objects("KafkaTopic").getFirst().<ObjectNode>deepCopy();
        topic.withObject("/spec").put("partition", 3);

        assertThat(CustomResources.errors(definitionOf(topic), topic)).hasSize(1);
    }

    private static void isAsDefined(JsonNode object) {
        assertThat(CustomResources.errors(definitionOf(object), object))
                .as("%s %s", object.path("kind"), object.at("/metadata/name"))
                .isEmpty();
    }

    private static JsonNode definitionOf(JsonNode object) {
        return Objects.requireNonNull(DEFINITIONS.get(object.path("kind").asText()));
    }
}
