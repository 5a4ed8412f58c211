package dev.vestnik.tests;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.vestnik.local.House;
import dev.vestnik.local.Ports;
import dev.vestnik.local.Programs;
import dev.vestnik.local.Vestnik;
import dev.vestnik.local.broker.Cluster;
import dev.vestnik.local.broker.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cluster of one node on this machine, made for the test. It has no operators, so broker, database and Connect are those of the
 * checkout, and no ingress controller, so the services are reached by ports of the node. Its logs stay in {@code target/cluster/log}.
 */
final class OwnCluster implements Kubernetes {

    private static final List<String> SERVICES = List.of("ingest", "enrich", "store");
    private static final int NODE = 1;
    private static final int INGEST_PORT = 30081;
    private static final int STORE_PORT = 30080;
    private static final int DATABASE_PORT = 5432;

    private final WorkFolder folder = WorkFolder.empty("cluster");
    private final Networks networks = Networks.make(NODE);
    private final Programs programs;
    private final Vestnik vestnik;
    private final Forwarder database;
    private final Node node;

    /** Everything runs but the services. */
    OwnCluster() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(networks::close));
        var broker = new Seat(1, networks.here(), 9092, 9093, List.of());
        programs = new Programs(House.find(), folder.path(), Ports.free(), Map.of(), new Cluster(List.of(broker)));
        vestnik = new Vestnik(programs, part -> {});
        database = new Forwarder(
                new InetSocketAddress(networks.here(), DATABASE_PORT),
                programs.ports().database());
        node = new Node(networks, NODE, folder.path().resolve("node"));
        try {
            vestnik.start();
            SERVICES.forEach(service -> vestnik.stop(service + "-service"));
            node.start(SERVICES.stream().map(TheImages.made()::file).toList());
            new YAMLMapper().writeValue(values().toFile(), chartValues());
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private Object chartValues() {
        var standing = new Standing(programs.bootstrapServers(), networks.here(), DATABASE_PORT);
        return RenderedChart.tree(standing.values());
    }

    @Override
    public Path config() {
        return node.config();
    }

    @Override
    public Path values() {
        return folder.path().resolve("values.yaml");
    }

    @Override
    public void furnish(Kubectl namespace) {
        namespace.run(
                "create",
                "secret",
                "generic",
                Standing.SECRET,
                "--from-literal=username=" + Standing.PASSWORD.get("username"),
                "--from-literal=password=" + Standing.PASSWORD.get("password"));
        openPort(namespace, "ingest", 8081, INGEST_PORT);
        openPort(namespace, "store", 8080, STORE_PORT);
    }

    /** Beside the chart's own Service, and to the same pods. */
    private static void openPort(Kubectl namespace, String service, int port, int nodePort) {
        var name = service + "-outside";
        namespace.run("create", "service", "nodeport", name, "--tcp=" + port, "--node-port=" + nodePort);
        namespace.run(
                "set",
                "selector",
                "service/" + name,
                "app.kubernetes.io/instance=vestnik,app.kubernetes.io/component=" + service);
    }

    @Override
    public void awaitPublisher(Kubectl namespace) {}

    @Override
    public URI ingest() {
        return address(INGEST_PORT);
    }

    @Override
    public URI store() {
        return address(STORE_PORT);
    }

    private URI address(int port) {
        return URI.create("http://" + networks.address(NODE) + ":" + port);
    }

    @Override
    public Optional<Topic> topic(String name) {
        return Optional.of(new Topic(name, programs.bootstrapServers()));
    }

    /** Leaves nothing but the logs. */
    @Override
    public void close() {
        node.close();
        vestnik.close();
        networks.close();
        try {
            database.close();
            node.keepLogs(folder.path().resolve("log/node"));
            folder.keepOnly("log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
