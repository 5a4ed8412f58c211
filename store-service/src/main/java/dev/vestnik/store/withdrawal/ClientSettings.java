package dev.vestnik.store.withdrawal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** Settings of a Kafka client as the service takes them from its environment, so that a command comes to the same brokers. */
final class ClientSettings {

    private ClientSettings() {}

    /** Whatever a consumer knows: {@code KAFKA_SASL_MECHANISM} is its {@code sasl.mechanism}. */
    static Map<String, Object> ofConsumer(Map<String, String> environment) {
        var settings = new HashMap<String, Object>();
        for (var name : ConsumerConfig.configNames()) {
            var value = environment.get("KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT));
            if (value != null) {
                settings.put(name, value);
            }
        }
        return settings;
    }
}
