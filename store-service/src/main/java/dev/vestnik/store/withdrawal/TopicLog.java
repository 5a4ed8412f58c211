package dev.vestnik.store.withdrawal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The log as it stands on its public topic. */
final class TopicLog {

    private static final String TOPIC = "news.withdrawals.v1";

    private TopicLog() {}

    /** Every entry that is there now, partition by partition. How the brokers are spoken to, the environment says. */
    static List<String> read(String brokers, Map<String, String> environment) throws IOException {
        var settings = ClientSettings.ofConsumer(environment);
        settings.put("bootstrap.servers", brokers);
        settings.put("isolation.level", "read_committed");
        settings.put("default.api.timeout.ms", 15_000);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var entries = new ArrayList<String>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> entries.add(record.value()));
            }
            return entries;
        } catch (KafkaException e) {
            throw new IOException(TOPIC + " of " + brokers + ": " + e.getMessage(), e);
        }
    }
}
