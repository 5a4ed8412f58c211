package dev.vestnik.local;

import dev.vestnik.local.broker.Cluster;
import dev.vestnik.local.broker.Seat;
import dev.vestnik.local.connect.Connectors;
import dev.vestnik.local.process.ClassArchive;
import dev.vestnik.local.process.JavaCommand;
import dev.vestnik.local.process.Program;
import dev.vestnik.local.token.Tokens;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The programs that the system consists of, as they run on one machine.
 *
 * @param data the folder that keeps everything
 * @param environment what the services find in their environment besides
 * @param cluster the brokers, which need not be on the network of the others
 */
public record Programs(House house, Path data, Ports ports, Map<String, String> environment, Cluster cluster) {

    /** For the sample newsroom, whose articles change and vanish within minutes: so they are looked at again as soon. */
    public static final Map<String, String> SAMPLE_NEWSROOM = Map.of(
            "VESTNIK_RECHECK_AFTER", "PT1M,PT2M,PT5M,PT10M,PT1H,PT24H,P7D", "VESTNIK_RECHECK_CONFIRM_AFTER", "PT15S");

    /** The connector that publishes the store's outbox. */
    static final String CONNECTOR = "vestnik-outbox";

    private static final String LOCALHOST = "127.0.0.1";

    /** What starting Quarkus by its own jar would set. */
    private static final List<String> QUARKUS = List.of(
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    public Programs(House house, Path data, Ports ports) {
        this(house, data, ports, Map.of());
    }

    /** With one broker, on loopback like everything else. */
    public Programs(House house, Path data, Ports ports, Map<String, String> environment) {
        this(house, data, ports, environment, Cluster.alone(ports.broker(), ports.controller()));
    }

    /** The Kafka broker, where there is but one. */
    public Program broker() {
        return brokers().getFirst();
    }

    /** The Kafka brokers. */
    public List<Program> brokers() {
        var seats = cluster.seats();
        return seats.size() == 1
                ? List.of(broker("broker", seats.getFirst()))
                : seats.stream()
                        .map(seat -> broker("broker-" + seat.id(), seat))
                        .toList();
    }

    private Program broker(String name, Seat seat) {
        var java = local("broker", 256);
        var arguments = new ArrayList<Object>(List.of(data.resolve(name), seat.id()));
        arguments.addAll(cluster.seats());
        var command = new ArrayList<>(seat.entry());
        command.addAll(java.run("dev.vestnik.local.broker.Broker", arguments.toArray()));
        return new Program(name, command, Map.of(), pid -> Readiness.listens(seat.host(), seat.port()))
                .keeping(java.archive());
    }

    /** The PostgreSQL server, with a database for each service that keeps something; {@code store} is made last. */
    public Program database() {
        var java = local("database", 192);
        var command = java.run(
                "dev.vestnik.local.database.Database", data.resolve("database"), ports.database(), "ingest", "store");
        return new Program("database", command, Map.of(), pid -> Readiness.answers(jdbcUrl("store"), pid))
                .keeping(java.archive());
    }

    /** The Kafka Connect worker. */
    public Program connect() {
        return connect(house.connectPlugins(), 256)
                .whileLive(() -> !connectors().isFailed(CONNECTOR));
    }

    /** A Kafka Connect worker with the connectors of that folder. */
    public Program connect(Path plugins, int heapMegabytes) {
        var java = local("connect", heapMegabytes);
        // Several brokers elect another coordinator within twelve seconds; a single one is waited for by nobody.
        var session = cluster.seats().size() > 1 ? 30_000 : 3_000;
        var command =
                java.run("dev.vestnik.local.connect.Worker", bootstrapServers(), ports.connect(), plugins, session);
        var environment = Map.of(
                "VESTNIK_STORE_DB_HOST",
                LOCALHOST,
                "VESTNIK_STORE_DB_PORT",
                String.valueOf(ports.database()),
                "VESTNIK_STORE_DB_USER",
                "postgres",
                "VESTNIK_STORE_DB_PASSWORD",
                "trusted");
        return new Program("connect", command, environment, pid -> connectors().isReachable()).keeping(java.archive());
    }

    /** The service that finds and cleans articles. */
    public Program ingest() {
        var settings = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                jdbcUrl("ingest"),
                "VESTNIK_ARCHIVE_FOLDER",
                data.resolve("archive").toString(),
                "VESTNIK_FETCH_ALLOW", // nothing else on this machine may be fetched
                LOCALHOST + ":" + ports.newsroom());
        return service("ingest-service", 128, ports.ingest(), guarded(settings));
    }

    /** The service that understands them. */
    public Program enrich() {
        return service("enrich-service", 192, ports.enrich(), Map.of()); // models and dictionaries take a third
    }

    /** The service that keeps, answers and publishes. */
    public Program store() {
        var settings = Map.of("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl("store"));
        return service("store-service", 128, ports.store(), guarded(settings));
    }

    /** Whoever is on this machine may read; for everything else there are tokens. */
    private Map<String, String> guarded(Map<String, String> settings) {
        var guarded = new HashMap<>(settings);
        guarded.put("QUARKUS_OIDC_PUBLIC_KEY", tokens().publicKey());
        guarded.put("VESTNIK_ACCESS_READS", "permit");
        return guarded;
    }

    /** The tokens that its services take. */
    public Tokens tokens() {
        return Tokens.in(data.resolve("tokens"), Clock.systemUTC());
    }

    /** Where Kafka's clients find the brokers. */
    public String bootstrapServers() {
        return cluster.bootstrapServers();
    }

    /** The address of a database on the server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + LOCALHOST + ":" + ports.database() + "/" + database + "?user=postgres";
    }

    /** The connectors of the Connect worker. */
    public Connectors connectors() {
        return new Connectors(address(ports.connect()));
    }

    /** The address of an HTTP server of the system. */
    public static URI address(int port) {
        return URI.create("http://localhost:" + port);
    }

    private Program service(String name, int heapMegabytes, int port, Map<String, String> settings) {
        var environment = new HashMap<>(settings);
        environment.putAll(this.environment);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        environment.put("QUARKUS_HTTP_HOST", LOCALHOST);
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        var java = java(name, heapMegabytes, house.serviceClassPath(name));
        var command = java.with(QUARKUS).run(house.serviceMain());
        return new Program(name, command, environment, pid -> Readiness.isReady(address(port)))
                .whileLive(() -> Readiness.isLive(address(port)))
                .keeping(java.archive());
    }

    private JavaCommand local(String name, int heapMegabytes) {
        return java(name, heapMegabytes, house.localClassPath());
    }

    private JavaCommand java(String name, int heapMegabytes, String classPath) {
        return new JavaCommand(heapMegabytes, classPath, new ClassArchive(house.archives(), name, classPath));
    }
}
