package dev.vestnik.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * When what is done now and then begins and ends: some seconds after the start, because together the first rounds take as long as a tenth
 * of it, and before the database is closed.
 */
@ApplicationScoped
class Rounds {

    private final Scheduler scheduler;

    Rounds(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Everything that is {@code Scheduled}. */
    @ConfigMapping(prefix = "vestnik.rounds")
    interface RoundsConfig {

        /** How long after the start the first ones are. */
        @WithDefault("5s")
        Duration after();
    }

    void begin(@Observes StartupEvent start, RoundsConfig config, Vertx vertx) {
        vertx.setTimer(config.after().toMillis(), timer -> scheduler.resume());
    }

    void end(@Observes ShutdownEvent stop) {
        scheduler.pause();
    }
}
