package dev.vestnik.store;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@OnRealPlatform
@TestProfile(StatementTimeoutIT.Impatient.class)
class StatementTimeoutIT {

    @Inject
    DataSource database;

    /** With a server that soon gives up. */
    public static final class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.additional-jdbc-properties.options", "-c statement_timeout=500ms");
        }
    }

    @Test
    void aQuestionThatTakesTooLongIsGivenUpAndAnswered() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table article in access exclusive mode");

            Store.get("/articles")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("detail", containsString("too long"));
        }
    }
}
