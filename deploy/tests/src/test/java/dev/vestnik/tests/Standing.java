package dev.vestnik.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Kafka and databases that stand already, which a release is to use instead of making its own.
 *
 * @param bootstrapServers without passwords, with the topics, and with a connector that publishes what the store stores
 * @param host of the PostgreSQL server, as pods reach it
 */
record Standing(String bootstrapServers, String host, int port) {

    /** The name of the secret that opens the databases. */
    static final String SECRET = "database";

    /** What is in it. */
    static final Map<String, String> PASSWORD = Map.of("username", "postgres", "password", "trusted");

    /** The values of a chart that say so, by their path. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>(Map.of(
                "image.registry",
                "localhost/vestnik",
                "kafka.create",
                false,
                "kafka.resources",
                false,
                "kafka.securityProtocol",
                "PLAINTEXT",
                "kafka.bootstrapServers",
                bootstrapServers,
                "connect.create",
                false));
        for (var service : List.of("ingest", "store")) {
            values.put("database." + service + ".create", false);
            values.put("database." + service + ".host", host);
            values.put("database." + service + ".port", port);
            values.put("database." + service + ".secret", SECRET);
            values.put("database." + service + ".sslMode", "disable");
        }
        return values;
    }
}
