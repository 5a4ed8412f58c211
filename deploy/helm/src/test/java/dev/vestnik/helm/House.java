package dev.vestnik.helm;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where things are in this repository, and how they are read. */
final class House {

    /** The root of the repository. */
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    static final Path CHART = ROOT.resolve("deploy/helm/vestnik");

    /** Values beside the chart's own, each with what they are for. */
    static final List<String> OVERLAYS = List.of("values.yaml", "values-small.yaml", "values-production.yaml");

    static final ObjectMapper YAML = new YAMLMapper();

    static {
        YAML.configOverride(ArrayNode.class).setMergeable(false); // as Helm does: a list replaces a list
    }

    private House() {}

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** YAML or JSON. */
    static JsonNode tree(String path) {
        try {
            return YAML.readTree(text(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static List<String> strings(JsonNode list) {
        return list.isMissingNode() ? List.of() : YAML.convertValue(list, new TypeReference<>() {});
    }
}
