package dev.vestnik.tests;

import dev.vestnik.local.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real broker that lets in only those who know a password. */
final class GuardedBroker implements AutoCloseable {

    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule required";

    private final Ports ports = Ports.free();
    private final KafkaRaftServer server;

    /** Takes a folder for its data. */
    GuardedBroker(Path folder) throws Exception {
        var data = folder.toString();
        new Formatter()
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setDirectories(List.of(data))
                .setMetadataLogDirectory(data)
                .run();
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings(data), false), Time.SYSTEM);
        server.startup();
    }

    private Properties settings(String data) {
        var controller = "127.0.0.1:" + ports.controller();
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "log.dirs", data,
                "controller.quorum.voters", "1@" + controller,
                "controller.listener.names", "CONTROLLER",
                "listeners", "CLIENTS://" + address() + ",CONTROLLER://" + controller,
                "listener.security.protocol.map", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "CLIENTS"));
        settings.putAll(Map.of(
                "sasl.enabled.mechanisms", "PLAIN",
                "sasl.mechanism.inter.broker.protocol", "PLAIN",
                "listener.name.clients.plain.sasl.jaas.config",
                        PLAIN + " username=broker password=inside user_broker=inside user_errand=secret;",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1"));
        return settings;
    }

    String address() {
        return "127.0.0.1:" + ports.broker();
    }

    /** What the environment of a client says that knows a password. */
    static Map<String, String> environment(String password) {
        return Map.of(
                "KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT",
                "KAFKA_SASL_MECHANISM", "PLAIN",
                "KAFKA_SASL_JAAS_CONFIG", PLAIN + " username=errand password=" + password + ";");
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                address(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                PLAIN + " username=errand password=secret;");
    }

    void make(String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(settings())) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    /** How many records stand on the only partition of a topic. */
    long records(String topic) throws ExecutionException, InterruptedException {
        var partition = new TopicPartition(topic, 0);
        try (var admin = Admin.create(settings())) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
