package dev.vestnik.local.broker;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics that every broker of Vestnik has.
 *
 * @param topics each once
 */
public record Topics(List<Topic> topics) {

    /**
     * One topic.
     *
     * @param retentionDays how long records stand; in a compacted topic, where the newest of each key stays, how long
     *     its tombstones do; negative: for ever
     */
    record Topic(String name, boolean compacted, int retentionDays) {

        private static final String FOR_EVER = "-1";

        /** What a tombstone takes back is gone from the broker's disk about that long after it; by Kafka's own defaults, weeks. */
        private static final String A_DAY = String.valueOf(Duration.ofDays(1).toMillis());

        NewTopic with(int partitions) {
            var time = retentionDays < 0
                    ? FOR_EVER
                    : String.valueOf(Duration.ofDays(retentionDays).toMillis());
            var settings = compacted
                    ? Map.of(
                            TopicConfig.CLEANUP_POLICY_CONFIG,
                            TopicConfig.CLEANUP_POLICY_COMPACT,
                            TopicConfig.DELETE_RETENTION_MS_CONFIG,
                            time,
                            TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                            A_DAY)
                    : Map.of(TopicConfig.RETENTION_MS_CONFIG, time);
            return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
        }
    }

    /** Reads {@code deploy/topics.yaml}. */
    public static Topics read(Path file) throws IOException {
        return new YAMLMapper().readValue(file.toFile(), Topics.class);
    }

    /** Creates the topics that the brokers lack, each with the given number of partitions and as many copies as they make. */
    public void createMissing(String bootstrapServers, int partitions) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var existing = admin.listTopics()
                    .names()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            var missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(topic -> topic.with(partitions))
                    .toList();
            admin.createTopics(missing)
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }
}
