package dev.vestnik.store;

import static org.awaitility.Awaitility.await;

import dev.vestnik.local.TestPlatform;
import dev.vestnik.local.process.Child;
import java.io.IOException;
import java.time.Duration;

/** The real connector on a real Kafka Connect worker. */
final class Connector {

    private static final String NAME = "vestnik-outbox";

    private Connector() {}

    /** Starts a worker with the connector on it; the caller ends it. */
    static Child start() throws IOException {
        var worker = TestPlatform.startConnect();
        var programs = TestPlatform.programs();
        var connectors = programs.connectors();
        connectors.put(NAME, programs.house().root().resolve("deploy/connect/" + NAME + ".json"));
        await().atMost(Duration.ofSeconds(60)).until(() -> connectors.isRunning(NAME));
        return worker;
    }
}
