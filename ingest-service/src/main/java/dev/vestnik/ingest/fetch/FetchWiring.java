package dev.vestnik.ingest.fetch;

import dev.vestnik.ingest.fetch.guard.Guard;
import dev.vestnik.ingest.fetch.guard.Names;
import dev.vestnik.ingest.fetch.guard.SystemNames;
import dev.vestnik.ingest.fetch.host.Hosts.Waiting;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** What fetching is made of that is no bean by itself. */
class FetchWiring {

    private static final Logger LOG = Logger.getLogger(FetchWiring.class);

    @Produces
    @Singleton
    Guard guard(FetchConfig config) {
        return new Guard(config.ports(), config.allow().orElse(List.of()));
    }

    @Produces
    @Singleton
    Names names(FetchConfig config) {
        return new SystemNames(config.connectTimeout());
    }

    void close(@Disposes Names names) {
        if (names instanceof SystemNames system) {
            system.close();
        }
    }

    @Produces
    @Singleton
    WebClient client(FetchConfig config, Guard guard, Names names, Clock clock) {
        if (config.contact().isEmpty()) {
            LOG.warn("vestnik.fetch.contact is not set: those whom we visit can only block us, not write to you");
        }
        Waiting sleep = Thread::sleep;
        return WebClient.of(config, guard, names, clock, sleep);
    }

    void close(@Disposes WebClient client) throws IOException {
        client.close();
    }
}
