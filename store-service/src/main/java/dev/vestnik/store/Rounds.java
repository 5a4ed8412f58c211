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
    private final Vertx vertx;
    private long timer;

    Rounds(Scheduler scheduler, Vertx vertx) {
        this.scheduler = scheduler;
        this.vertx = vertx;
    }

    /** Everything that is {@code Scheduled}. */
    @ConfigMapping(prefix = "vestnik.rounds")
    interface RoundsConfig {

        /** How long after the start the first ones are. */
        @WithDefault("5s")
        Duration after();
    }

    void begin(@Observes StartupEvent start, RoundsConfig config) {
        timer = vertx.setTimer(config.after().toMillis(), over -> scheduler.resume());
    }

    /** Those that are to begin may still be to come. */
    void end(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
        scheduler.pause();
    }
}
