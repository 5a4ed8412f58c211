package dev.vestnik.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of this module as they lie in the working tree. */
final class ContractFiles {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    private ContractFiles() {}

    /** Reads a JSON or YAML file, named as seen from the module's folder. */
    static JsonNode read(String file) {
        try {
            return (file.endsWith(".yaml") ? YAML : JSON)
                    .readTree(ROOT.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static boolean exists(String file) {
        return Files.exists(ROOT.resolve(file));
    }

    /** Topics that have a schema in {@code folder} ({@code schemas} or {@code released}). */
    static Set<String> topics(String folder) {
        return list(folder).stream()
                .map(name -> name.replace(".json", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static JsonNode schema(String topic) {
        return read("schemas/" + topic + ".json");
    }

    /** Names of what lies in a folder, sorted. */
    static List<String> list(String folder) {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        }
    }
}
