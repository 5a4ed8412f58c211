package dev.vestnik.helm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The custom resource definitions of Strimzi, as its own generator writes them from its own types. */
final class Strimzi {

    private static final Path FOLDER = Path.of("target/strimzi").toAbsolutePath();

    private static final Map<String, String> TYPES = Map.of(
            "Kafka", "kafka.Kafka",
            "KafkaNodePool", "nodepool.KafkaNodePool",
            "KafkaTopic", "topic.KafkaTopic",
            "KafkaUser", "user.KafkaUser",
            "KafkaConnect", "connect.KafkaConnect",
            "KafkaConnector", "connector.KafkaConnector");

    private Strimzi() {}

    /** By their kinds. */
    static Map<String, JsonNode> definitions() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        generate();
        var definitions = new HashMap<String, JsonNode>();
        for (var kind : TYPES.keySet()) {
            definitions.put(kind, House.YAML.readTree(file(kind).toFile()));
        }
        return definitions;
    }

    /** In a process of its own: the generator is a program, and ends as one. */
    private static void generate() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path").replace(",", File.pathSeparator),
                "io.strimzi.crdgenerator.CrdGenerator",
                "--target-kube",
                "1.30+",
                "--yaml"));
        TYPES.forEach((kind, type) -> command.add("io.strimzi.api.kafka.model." + type + "=" + file(kind)));
        var log = FOLDER.resolve("generator.log").toFile();
        var generator = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (!generator.waitFor(2, TimeUnit.MINUTES) || generator.exitValue() != 0) {
            throw new IOException(Files.readString(log.toPath()));
        }
    }

    private static Path file(String kind) {
        return FOLDER.resolve(kind + ".yaml");
    }
}
