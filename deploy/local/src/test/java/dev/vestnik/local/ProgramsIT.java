package dev.vestnik.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestnik.local.broker.Topics;
import dev.vestnik.local.process.Child;
import dev.vestnik.local.process.ChildFailed;
import dev.vestnik.local.process.Program;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Path data;

    ProgramsIT(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void theBrokerKeepsItsTopicsWhenItIsKilled() throws Exception {
        var programs = programs();
        start(programs).kill();

        var broker = start(programs);

        try (var admin = Admin.create(Map.of("bootstrap.servers", programs.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).contains("news.articles.v1", "news.articles.raw.v1.dead");
        } finally {
            broker.stop(GRACE);
        }
    }

    private Child start(Programs programs) throws Exception {
        var broker = started(programs.broker());
        Topics.read(programs.house().topics()).createMissing(programs.bootstrapServers(), 2);
        return broker;
    }

    @Test
    void theDatabaseComesBackWithItsDataAfterItsParentWasKilled() throws Exception {
        var programs = programs();
        var first = started(programs.database());
        execute(programs, "create table kept as select 42 as number");
        first.kill(); // the server process itself survives as an orphan

        var second = started(programs.database());

        try {
            execute(programs, "select number from kept");
        } finally {
            second.stop(GRACE);
        }
    }

    @Test
    void theConnectWorkerFindsTheDebeziumPlugin() throws Exception {
        var programs = programs();
        var broker = start(programs);
        var worker = started(programs.connect());

        try {
            assertThat(programs.connectors().isReachable()).isTrue();
            assertThat(Programs.address(programs.ports().connect())
                            .resolve("/connector-plugins")
                            .toURL()
                            .openStream()
                            .readAllBytes())
                    .asString()
                    .contains("io.debezium.connector.postgresql.PostgresConnector");
        } finally {
            worker.stop(GRACE);
            broker.stop(GRACE);
        }
    }

    @Test
    void aChildThatDiesSaysWhyWithTheEndOfItsLog() throws Exception {
        var programs = programs();
        var broker = start(programs);

        var second = Child.start(programs.broker(), data.resolve("log2"));

        ProcessHandle.of(second.pid()).ifPresent(process -> process.onExit().join());
        assertThatThrownBy(() -> second.awaitReady(GRACE))
                .isInstanceOf(ChildFailed.class)
                .hasMessageContaining("broker died with exit status")
                .hasMessageContaining("broker.log");
        broker.stop(GRACE);
    }

    private Programs programs() {
        return new Programs(House.find(), data, Ports.free());
    }

    private Child started(Program program) {
        var child = Child.start(program, data.resolve("log"));
        child.awaitReady(PATIENCE);
        return child;
    }

    private static void execute(Programs programs, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(programs.jdbcUrl("store"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
