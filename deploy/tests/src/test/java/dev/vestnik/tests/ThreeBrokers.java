package dev.vestnik.tests;

import dev.vestnik.local.House;
import dev.vestnik.local.Ports;
import dev.vestnik.local.Programs;
import dev.vestnik.local.Supervisor;
import dev.vestnik.local.Vestnik;
import dev.vestnik.local.broker.Cluster;
import dev.vestnik.local.broker.Seat;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/** A system of its own on three brokers, each on a network of its own; supervised, and ended by the test. Its logs stay in {@code target/brokers}. */
final class ThreeBrokers implements AutoCloseable {

    private static final int COUNT = 3;

    final Programs programs;
    final Vestnik vestnik;
    private final WorkFolder folder = WorkFolder.empty("brokers");
    private final Networks networks;

    /** Nothing runs yet, but the networks are there. */
    ThreeBrokers() throws IOException {
        networks = Networks.make(COUNT);
        var seats = IntStream.rangeClosed(1, COUNT).mapToObj(this::seat).toList();
        programs = new Programs(House.find(), folder.path(), Ports.free(), Map.of(), new Cluster(seats));
        vestnik = new Vestnik(programs, part -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(networks::close));
    }

    private Seat seat(int number) {
        return new Seat(number, networks.address(number), 9092, 9093, networks.entry(number));
    }

    void start() throws IOException {
        vestnik.start();
        var supervisor = new Supervisor(vestnik, System.err::println, Clock.systemUTC());
        Thread.ofPlatform().daemon().name("supervisor").start(supervisor::watch);
    }

    /** Kills a broker with {@code -9}; the supervisor leaves it down. */
    void kill(int broker) {
        vestnik.kill("broker-" + broker);
    }

    void bringBack(int broker) {
        vestnik.start(programs.brokers().get(broker - 1));
    }

    /** From now on a broker lives, and nobody reaches it. */
    void cutOff(int broker) {
        networks.pull(broker);
    }

    void joinAgain(int broker) {
        networks.plug(broker);
    }

    /** The broker that leads the controllers: who takes it away takes the most. */
    int leader() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            return admin.describeMetadataQuorum().quorumInfo().get().leaderId();
        }
    }

    /** How many copies every partition has that are up to date, and no fewer anywhere; internal topics, too. */
    int copies() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            return topics(admin).values().stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .mapToInt(partition -> partition.isr().size())
                    .min()
                    .orElseThrow();
        }
    }

    /** How many copies each topic insists on before a record is acknowledged. */
    Map<String, String> insistsOn() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            var resources = topics(admin).keySet().stream()
                    .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                    .toList();
            var copies = new HashMap<String, String>();
            admin.describeConfigs(resources)
                    .all()
                    .get()
                    .forEach((topic, config) -> copies.put(
                            topic.name(), config.get("min.insync.replicas").value()));
            return copies;
        }
    }

    private static Map<String, TopicDescription> topics(Admin admin) throws ExecutionException, InterruptedException {
        var names = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
        return admin.describeTopics(List.copyOf(names)).allTopicNames().get();
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", programs.bootstrapServers(), "request.timeout.ms", 3_000));
    }

    /** Leaves nothing but the logs. */
    @Override
    public void close() throws IOException {
        vestnik.close();
        networks.close();
        folder.keepOnly("log");
    }
}
