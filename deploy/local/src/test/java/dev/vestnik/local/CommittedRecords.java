package dev.vestnik.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The records of a topic as a consumer sees them that reads only what is committed; those of one key in order. */
public final class CommittedRecords {

    private static final Map<List<String>, CommittedRecords> FOLLOWED = new ConcurrentHashMap<>();

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

    private CommittedRecords(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /**
     * Every record that was seen on a topic so far, up to its present end: who asks again and again reads each but
     * once. What was compacted or deleted in between is still among them.
     */
    public static List<ConsumerRecord<String, byte[]>> seen(String bootstrapServers, String topic) {
        return FOLLOWED.computeIfAbsent(
                        List.of(bootstrapServers, topic), key -> new CommittedRecords(bootstrapServers, topic))
                .readOn();
    }

    /** Every record that stands on a topic now. */
    public static List<ConsumerRecord<String, byte[]>> standing(String bootstrapServers, String topic) {
        var whole = new CommittedRecords(bootstrapServers, topic);
        try (whole.consumer) {
            return whole.readOn();
        }
    }

    private synchronized List<ConsumerRecord<String, byte[]>> readOn() {
        var ends = consumer.endOffsets(partitions).entrySet();
        while (ends.stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(read::add);
        }
        return List.copyOf(read);
    }
}
