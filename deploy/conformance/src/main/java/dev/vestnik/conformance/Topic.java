package dev.vestnik.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A topic of the form of {@code news.articles.v1}, made for one trial, and written to as the real one is: in transactions. */
final class Topic implements AutoCloseable {

    /** As many as make it likely that a consumer which mixes up partitions is found out. */
    static final int PARTITIONS = 3;

    private final Broker broker;
    private final String name;
    private final Producer<String, byte[]> producer;
    private int markers;

    private Topic(Broker broker, String name, Producer<String, byte[]> producer) {
        this.broker = broker;
        this.name = name;
        this.producer = producer;
    }

    /** Creates the topic, which must not be there yet. */
    static Topic create(Broker broker, String name) {
        try (var admin = admin(broker)) {
            var topic = new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
                    .configs(Map.of("cleanup.policy", "compact"));
            done(admin.createTopics(List.of(topic)).all());
        }
        var settings = broker.settings(ProducerConfig.configNames());
        settings.putAll(Map.of(
                "transactional.id",
                name + "." + UUID.randomUUID(),
                "compression.type",
                "zstd",
                "max.request.size",
                2_097_152,
                "linger.ms",
                5));
        var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        producer.initTransactions();
        return new Topic(broker, name, producer);
    }

    /** The records as one transaction. */
    void commit(Collection<Event> events) {
        producer.beginTransaction();
        events.forEach(event -> send(event, null));
        producer.commitTransaction();
    }

    /** The records as one transaction that comes to nothing, after the broker has them. */
    void abort(Collection<Event> events) {
        producer.beginTransaction();
        events.forEach(event -> send(event, null));
        producer.flush();
        producer.abortTransaction();
    }

    /** Puts a marker behind all that stands there, in each partition, and answers the markers. */
    Collection<Event> mark() {
        var marks = Script.markers(markers++, PARTITIONS);
        producer.beginTransaction();
        marks.forEach((partition, event) -> send(event, partition));
        producer.commitTransaction();
        return marks.values();
    }

    private void send(Event event, @Nullable Integer partition) {
        var value = event.value() == null ? null : event.value().getBytes(UTF_8);
        var record = new ProducerRecord<>(name, partition, event.key(), value);
        event.headers().forEach((header, text) -> record.headers().add(header, text.getBytes(UTF_8)));
        var unused = producer.send(record); // the end of the transaction waits for it, and throws what went wrong
    }

    /** Deletes the topic. */
    void delete() {
        try (var admin = admin(broker)) {
            done(admin.deleteTopics(List.of(name)).all());
        }
    }

    private static Admin admin(Broker broker) {
        return Admin.create(broker.settings(AdminClientConfig.configNames()));
    }

    private static void done(KafkaFuture<Void> work) {
        work.toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public void close() {
        producer.close();
    }
}
