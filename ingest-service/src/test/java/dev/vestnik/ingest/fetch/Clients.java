package dev.vestnik.ingest.fetch;

import dev.vestnik.ingest.fetch.guard.Guard;
import dev.vestnik.ingest.fetch.guard.Names;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

/** Clients as configuration makes them, at home on 127.0.0.1, with a clock of ours. */
final class Clients {

    private Clients() {}

    /** @param settings keys below {@code vestnik.fetch.}, each followed by its value */
    static FetchConfig config(String... settings) {
        var builder = new SmallRyeConfigBuilder()
                .withMapping(FetchConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValue("vestnik.fetch.contact", "https://listok.example/bot")
                .withDefaultValue("vestnik.fetch.allow", "127.0.0.1");
        for (var i = 0; i < settings.length; i += 2) {
            builder.withDefaultValue("vestnik.fetch." + settings[i], settings[i + 1]);
        }
        return builder.build().getConfigMapping(FetchConfig.class);
    }

    static WebClient client(HandClock clock, String... settings) {
        return client(clock, host -> List.of(InetAddress.getByName(host)), settings);
    }

    static WebClient client(HandClock clock, Names names, String... settings) {
        var config = config(settings);
        var guard = new Guard(config.ports(), config.allow().orElse(List.of()));
        return WebClient.of(config, guard, names, clock, clock::pause);
    }
}
