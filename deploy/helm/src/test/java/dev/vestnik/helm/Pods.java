package dev.vestnik.helm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reading what a Deployment will run. */
final class Pods {

    private Pods() {}

    static JsonNode spec(JsonNode deployment) {
        return deployment.at("/spec/template/spec");
    }

    static Map<String, String> labels(JsonNode deployment) {
        return labelsAt(deployment.at("/spec/template/metadata/labels"));
    }

    static Map<String, String> labelsAt(JsonNode labels) {
        var map = new HashMap<String, String>();
        labels.properties()
                .forEach(label -> map.put(label.getKey(), label.getValue().asText()));
        return map;
    }

    /** Those that prepare, too. */
    static List<JsonNode> containers(JsonNode deployment) {
        return Stream.concat(
                        list(spec(deployment).path("initContainers")),
                        list(spec(deployment).path("containers")))
                .toList();
    }

    static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
