package dev.vestnik.ingest;

import dev.vestnik.ingest.feed.FeedReader;
import dev.vestnik.ingest.page.PageReader;
import dev.vestnik.ingest.trace.TracedRecords;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the service is made of that is no bean by itself. */
class Wiring {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    PageReader pageReader() {
        return new PageReader();
    }

    @Produces
    @Singleton
    FeedReader feedReader() {
        return new FeedReader();
    }

    /** Settings are the {@code kafka.*} keys of the configuration. */
    @Produces
    @Singleton
    Producer<String, byte[]> producer(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        var own = new HashMap<>(settings);
        own.put(ProducerConfig.INTERCEPTOR_CLASSES_CONFIG, List.of(TracedRecords.class));
        return new KafkaProducer<>(own, new StringSerializer(), new ByteArraySerializer());
    }

    void close(@Disposes Producer<String, byte[]> producer) {
        producer.close(Duration.ofSeconds(10));
    }
}
