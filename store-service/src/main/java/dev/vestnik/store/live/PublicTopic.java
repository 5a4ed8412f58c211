package dev.vestnik.store.live;

import static java.util.stream.Collectors.toMap;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topic of articles as everybody may read it. Thread-safe; the readers that it opens are not. */
@ApplicationScoped
class PublicTopic {

    static final String NAME = "news.articles.v1";

    private static final long PATIENCE_SECONDS = 15;

    private final Map<String, Object> kafka;
    private final Admin admin;

    PublicTopic(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = Map.copyOf(kafka);
        this.admin = Admin.create(this.kafka);
    }

    @PreDestroy
    void close() {
        admin.close();
    }

    private int partitions() {
        return answer(admin.describeTopics(List.of(NAME)).allTopicNames()).values().stream()
                .mapToInt(topic -> topic.partitions().size())
                .sum();
    }

    /** The place behind everything that is committed. */
    Position end() {
        return position(latest());
    }

    /** The place of the first record that came at this time or later; of one that nobody will see, the end. */
    Position at(Instant time) {
        var latest = latest();
        return position(
                offsets(latest.size(), OffsetSpec.forTimestamp(Math.max(0, time.toEpochMilli()))).entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue() < 0
                                        ? latest.getOrDefault(entry.getKey(), 0L)
                                        : entry.getValue())));
    }

    /** Opens a reader that begins there, or at the first record that is still there. */
    TopicReader reader(Position start) {
        var settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("allow.auto.create.topics", false);
        settings.put("metadata.max.age.ms", 60_000); // within that time new partitions are seen
        settings.put("max.poll.records", 100);
        settings.put("fetch.max.bytes", 1 << 20); // several readers share a small heap
        settings.put("max.partition.fetch.bytes", 1 << 18);
        return new TopicReader(
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()), start);
    }

    private Map<Integer, Long> latest() {
        return offsets(partitions(), OffsetSpec.latest());
    }

    private Map<Integer, Long> offsets(int partitions, OffsetSpec which) {
        var asked = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(NAME, partition))
                .collect(toMap(Function.identity(), partition -> which));
        var committed = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);
        Map<TopicPartition, ListOffsetsResultInfo> offsets =
                answer(admin.listOffsets(asked, committed).all());
        return offsets.entrySet().stream().collect(toMap(entry -> entry.getKey().partition(), entry -> entry.getValue()
                .offset()));
    }

    private static Position position(Map<Integer, Long> offsets) {
        return Position.of(IntStream.range(0, offsets.size())
                .mapToLong(partition -> offsets.getOrDefault(partition, 0L))
                .toArray());
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The topic " + NAME + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
