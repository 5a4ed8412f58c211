package dev.vestnik.store.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * What was last told of each source: that it fell silent, came back, changed its layout. Kept in memory, since the topic has one
 * record a source and every replica reads all of it when it starts; the topic keeps what cannot be read. Thread-safe.
 */
@ApplicationScoped
class CoverageBoard {

    private final Map<String, JsonNode> latest = new ConcurrentHashMap<>();
    private final ObjectMapper json;
    private final MeterRegistry meters;

    CoverageBoard(ObjectMapper json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    @Incoming("coverage")
    void hear(ConsumerRecord<String, byte[]> told) {
        if (told.value() == null) {
            latest.remove(told.key());
            return;
        }
        try {
            latest.put(told.key(), json.readTree(told.value()));
        } catch (IOException e) {
            latest.remove(told.key());
            meters.counter("vestnik.coverage.unreadable").increment();
        }
    }

    /** The event as it stands on the topic; empty while nothing ever happened to the source. */
    Optional<JsonNode> of(String source) {
        return Optional.ofNullable(latest.get(source));
    }
}
