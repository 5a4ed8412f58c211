package dev.vestnik.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.vestnik.local.House;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The topics that are made are the topics that the contract describes. */
class TopicsTest {

    private final House house = House.find();

    @Test
    void everyTopicOfTheContractIsMadeWithItsRetention() throws IOException {
        var made = new HashMap<String, Map<String, String>>();
        Topics.read(house.topics())
                .topics()
                .forEach(topic -> made.put(topic.name(), topic.with(1).configs()));

        assertThat(made).isEqualTo(described());
    }

    private Map<String, Map<String, String>> described() throws IOException {
        var page = new YAMLMapper()
                .readTree(house.root().resolve("contracts/asyncapi.yaml").toFile());
        var described = new HashMap<String, Map<String, String>>();
        page.get("channels").forEach(channel -> {
            var settings = resolve(page, channel.get("bindings")).at("/kafka/topicConfiguration");
            described.put(channel.get("address").asText(), settings(settings));
        });
        return described;
    }

    private static Map<String, String> settings(JsonNode described) {
        return described.at("/cleanup.policy/0").asText().equals("compact")
                ? Map.of(
                        "cleanup.policy",
                        "compact",
                        "delete.retention.ms",
                        described.get("delete.retention.ms").asText(),
                        "max.compaction.lag.ms",
                        described.get("max.compaction.lag.ms").asText())
                : Map.of("retention.ms", described.get("retention.ms").asText());
    }

    private static JsonNode resolve(JsonNode page, JsonNode node) {
        return node.has("$ref") ? page.at(node.get("$ref").asText().substring(1)) : node;
    }
}
