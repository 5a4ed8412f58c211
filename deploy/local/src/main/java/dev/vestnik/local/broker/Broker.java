package dev.vestnik.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** The real Kafka broker, in KRaft mode, alone or one of several; it is a controller, too. */
public final class Broker {

    private static final List<String> COPIES = List.of(
            "default.replication.factor",
            "offsets.topic.replication.factor",
            "transaction.state.log.replication.factor",
            "share.coordinator.state.topic.replication.factor");

    private static final List<String> LEAST_COPIES =
            List.of("min.insync.replicas", "transaction.state.log.min.isr", "share.coordinator.state.topic.min.isr");

    private Broker() {}

    /** Takes the data folder, the broker's number, and the seats of all brokers of its cluster. */
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var id = Integer.parseInt(args[1]);
        var cluster =
                new Cluster(Arrays.stream(args, 2, args.length).map(Seat::parse).toList());
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(folder, id, cluster);
        }
        var settings = settings(folder, cluster.seat(id), cluster);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.startup();
        server.awaitShutdown();
    }

    private static void format(Path folder, int id, Cluster cluster) throws Exception {
        new Formatter()
                .setNodeId(id)
                .setClusterId(cluster.id())
                .setControllerListenerName("CONTROLLER")
                .setDirectories(List.of(folder.toString()))
                .setMetadataLogDirectory(folder.toString())
                .run();
    }

    private static Properties settings(Path folder, Seat seat, Cluster cluster) throws IOException {
        var settings = new Properties();
        try (var file = Broker.class.getResourceAsStream("/broker.properties")) {
            settings.load(file);
        }
        settings.setProperty("node.id", String.valueOf(seat.id()));
        settings.setProperty("log.dirs", folder.toString());
        settings.setProperty("controller.quorum.voters", cluster.voters());
        settings.setProperty(
                "listeners", "PLAINTEXT://" + seat.address() + ",CONTROLLER://" + seat.controllerAddress());
        settings.setProperty("advertised.listeners", "PLAINTEXT://" + seat.address());
        COPIES.forEach(name -> settings.setProperty(name, String.valueOf(cluster.copies())));
        LEAST_COPIES.forEach(name -> settings.setProperty(name, String.valueOf(cluster.leastCopies())));
        return settings;
    }
}
