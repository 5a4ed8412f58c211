package dev.vestnik.store;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets a migration take as long as it takes: an index of a great archive takes longer than any other statement may. Replicas that
 * start beside it wait for it.
 */
@Singleton
class UnhurriedMigrations implements FlywayConfigurationCustomizer, Callback {

    private static final int FOR_EVER = 0;
    private static final int WAIT = -1;

    private int timeout;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.callbacks(this).lockRetryCount(WAIT);
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /** The connection is one of the pool's, so it gets its timeout back; after a failure the service ends anyhow. */
    @Override
    public void handle(Event event, Context context) {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            if (event == Event.BEFORE_EACH_MIGRATE) {
                timeout = connection.getNetworkTimeout();
                connection.setNetworkTimeout(Runnable::run, FOR_EVER);
                statement.execute("set statement_timeout = 0");
            } else {
                statement.execute("reset statement_timeout");
                connection.setNetworkTimeout(Runnable::run, timeout);
            }
        } catch (SQLException e) {
            throw new FlywayException("The connection takes no other timeout", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "unhurried";
    }
}
