package dev.vestnik.tests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What Helm would send to a cluster of one node. */
final class RenderedChart {

    private static final ObjectMapper YAML = new YAMLMapper();

    private final List<JsonNode> objects = new ArrayList<>();

    /** Renders {@code values-small.yaml} with some values besides, by their path; they are written to a file. */
    RenderedChart(Path chart, Map<String, Object> settings, Path file) throws IOException {
        YAML.writeValue(file.toFile(), tree(settings));
        var template = new Helm(chart)
                .template()
                .withName("vestnik")
                .withNamespace("news")
                .withKubeVersion("1.34.0")
                .withValuesFile(chart.resolve("values-small.yaml"))
                .withValuesFile(file);
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(template.call())) {
            documents.forEachRemaining(objects::add);
        }
    }

    /** Values of a chart: the path {@code a.b} is the field {@code b} of the object {@code a}. */
    static ObjectNode tree(Map<String, Object> settings) {
        var root = YAML.createObjectNode();
        settings.forEach((path, value) -> {
            var dot = path.lastIndexOf('.');
            var parent = dot < 0
                    ? root
                    : root.withObject("/" + path.substring(0, dot).replace('.', '/'));
            parent.set(path.substring(dot + 1), YAML.valueToTree(value));
        });
        return root;
    }

    /** The pod that the Deployment of a service asks for. */
    JsonNode pod(String service) {
        return object("Deployment", "vestnik-" + service).at("/spec/template/spec");
    }

    JsonNode object(String kind, String name) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind)
                        && object.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
