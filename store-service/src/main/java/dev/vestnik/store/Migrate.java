package dev.vestnik.store;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.Objects;
import org.flywaydb.core.Flyway;

/**
 * Brings the database up to this version and ends, in a fraction of the processor time that the service's start would take. Reads the
 * service's own settings: which database, as whom.
 */
public final class Migrate {

    private static final int WITHOUT_END = -1;

    private Migrate() {}

    /** Whoever comes while another migrates waits; a failure is an exit status other than 0, and its reason. */
    public static void main(String[] arguments) throws IOException {
        var settings = settings();
        var done = Flyway.configure()
                .dataSource(
                        settings.getValue("quarkus.datasource.jdbc.url", String.class),
                        settings.getValue("quarkus.datasource.username", String.class),
                        settings.getOptionalValue("quarkus.datasource.password", String.class)
                                .orElse(""))
                .ignoreMigrationPatterns(settings.getValue("quarkus.flyway.ignore-migration-patterns", String.class))
                .connectRetries(settings.getValue("quarkus.flyway.connect-retries", int.class))
                .lockRetryCount(WITHOUT_END)
                .load()
                .migrate();
        System.out.println("Migrations that were to be run: " + done.migrationsExecuted);
    }

    private static SmallRyeConfig settings() throws IOException {
        var ours = Objects.requireNonNull(Migrate.class.getResource("/application.properties"));
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .withSources(new PropertiesConfigSource(ours))
                .build();
    }
}
