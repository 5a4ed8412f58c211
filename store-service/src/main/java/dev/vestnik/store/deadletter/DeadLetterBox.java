package dev.vestnik.store.deadletter;

import dev.vestnik.store.problem.Problem;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** The dead letters as they stand on their topics. Thread-safe. */
@ApplicationScoped
class DeadLetterBox {

    /** What one request may look through: a filter that finds little does not read the topics whole. */
    private static final int LOOKED_THROUGH = 5_000;

    private final Map<String, Object> kafka;
    private final List<String> topics;

    DeadLetterBox(@Identifier("default-kafka-broker") Map<String, Object> kafka, DeadLetterConfig config) {
        this.kafka = kafka;
        this.topics = config.topics();
    }

    /** The next letters in the order of time, newest first. */
    LetterPage page(Wanted wanted, int limit, Optional<LetterCursor> cursor) {
        return reading(reader -> {
            var backlogs = backlogs(reader, cursor);
            var page = new ArrayList<DeadLetter>();
            for (var seen = 0; seen < LOOKED_THROUGH && page.size() < limit; seen++) {
                var next = newest(backlogs);
                if (next.isEmpty()) {
                    return new LetterPage(page, null);
                }
                var letter = next.get().take();
                if (wanted.includes(letter)) {
                    page.add(letter);
                }
            }
            var next = newest(backlogs).map(more -> LetterCursor.of(backlogs).toString());
            return new LetterPage(page, next.orElse(null));
        });
    }

    private List<Backlog> backlogs(LetterReader reader, Optional<LetterCursor> cursor) {
        var partitions = topics.stream()
                .flatMap(topic -> reader.partitions(topic).stream())
                .toList();
        var begins = reader.begins(partitions);
        var ends = reader.ends(partitions);
        return partitions.stream()
                .map(partition -> {
                    var known = cursor.map(LetterCursor::places).map(places -> places.get(partition));
                    var end = ends.getOrDefault(partition, 0L);
                    var before = known.map(place -> Math.min(place, end)).orElse(end);
                    return new Backlog(reader, partition, begins.getOrDefault(partition, 0L), before);
                })
                .toList();
    }

    private static Optional<Backlog> newest(List<Backlog> backlogs) {
        return backlogs.stream()
                .filter(backlog -> backlog.newest().isPresent())
                .max(Comparator.comparing(
                        backlog -> backlog.newest().orElseThrow().at()));
    }

    /** The record at a place; empty where there is none, or none any more. */
    Optional<ConsumerRecord<byte[], byte[]>> find(String topic, int partition, long offset) {
        var place = new TopicPartition(topic, partition);
        return reading(reader -> {
            if (!topics.contains(topic) || !reader.partitions(topic).contains(place)) {
                return Optional.empty();
            }
            var asked = List.of(place);
            if (offset < reader.begins(asked).getOrDefault(place, 0L)
                    || offset >= reader.ends(asked).getOrDefault(place, 0L)) {
                return Optional.empty();
            }
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            reader.read(place, offset, offset + 1, found::add);
            return found.stream().findFirst();
        });
    }

    private <T> T reading(Function<LetterReader, T> reading) {
        try (var reader = new LetterReader(kafka)) {
            return reading.apply(reader);
        } catch (KafkaException e) {
            throw Problem.unavailable("The broker does not answer: " + e.getMessage());
        }
    }
}
