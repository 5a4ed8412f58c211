package dev.vestnik.conformance;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A broker that is there, and how it is spoken to.
 *
 * @param address {@code HOST:PORT}
 * @param environment says the rest as to the services: {@code KAFKA_SASL_MECHANISM} is a client's {@code sasl.mechanism}
 */
record Broker(String address, Map<String, String> environment) {

    /** Settings of a client that knows such settings. */
    Map<String, Object> settings(Set<String> known) {
        var settings = new HashMap<String, Object>();
        for (var name : known) {
            var value = environment.get("KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT));
            if (value != null) {
                settings.put(name, value);
            }
        }
        settings.put("bootstrap.servers", address);
        return settings;
    }
}
