package dev.vestnik.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** The real Kafka broker, in KRaft mode, alone on loopback. */
public final class Broker {

    private Broker() {}

    /** Takes the data folder, the broker's port and the controller's port. */
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(folder);
        }
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings(folder, args[1], args[2]), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.startup();
        server.awaitShutdown();
    }

    private static void format(Path folder) throws Exception {
        new Formatter()
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setDirectories(List.of(folder.toString()))
                .setMetadataLogDirectory(folder.toString())
                .run();
    }

    private static Properties settings(Path folder, String port, String controllerPort) throws IOException {
        var settings = new Properties();
        try (var file = Broker.class.getResourceAsStream("/broker.properties")) {
            settings.load(file);
        }
        settings.setProperty("log.dirs", folder.toString());
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        return settings;
    }
}
