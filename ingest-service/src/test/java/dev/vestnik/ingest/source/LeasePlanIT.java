package dev.vestnik.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.local.TestPlatform;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand sources, of which a few are due: a round must cost what is due and not what there is. */
@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class LeasePlanIT {

    private final DataSource database;
    private final Scheduler scheduler;

    @Inject
    LeasePlanIT(DataSource database, Scheduler scheduler) {
        this.database = database;
        this.scheduler = scheduler;
    }

    @BeforeEach
    void addManySources() throws SQLException {
        scheduler.pause();
        run("""
                INSERT INTO source (id, name, feed, next_visit, failures, version)
                SELECT 'plan-' || i, 'Plan', 'http://plan.invalid/', now() + i * interval '1 second' - interval '1 minute', 0, 0
                FROM generate_series(1, 10000) AS i
                """);
        run("ANALYZE source");
    }

    @AfterEach
    void removeThem() throws SQLException {
        run("DELETE FROM source WHERE id LIKE 'plan-%'");
        scheduler.resume();
    }

    @Test
    void aRoundFindsWhatIsDueByTheIndex() throws SQLException {
        var plan = plan(SourceRows.LEASE
                .replace(":until", "now() + interval '2 minutes'")
                .replace(":now", "now()")
                .replace(":atMost", "64"));

        assertThat(plan).contains("using source_next_visit").doesNotContain("Seq Scan on source");
    }

    private String plan(String statement) throws SQLException {
        var plan = new StringBuilder();
        try (var connection = database.getConnection();
                var explain = connection.createStatement();
                var lines = explain.executeQuery("EXPLAIN " + statement)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var command = connection.createStatement()) {
            command.execute(statement);
        }
    }
}
