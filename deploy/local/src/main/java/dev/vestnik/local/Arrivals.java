package dev.vestnik.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Tells, in a line each, which articles arrive on the public topic from now on. */
final class Arrivals {

    private static final String TOPIC = "news.articles.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<String, byte[]> consumer;
    private final Consumer<String> journal;

    Arrivals(String bootstrapServers, Consumer<String> journal) {
        this.journal = journal;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // seeking is lazy: what comes from here on counts
    }

    /** Reads until the thread is interrupted. */
    void tell() {
        try (consumer) {
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofSeconds(1)).forEach(this::tell);
            }
        } catch (InterruptException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(ConsumerRecord<String, byte[]> article) {
        if (article.value() != null) {
            journal.accept(line(read(article.value())));
        }
    }

    private static JsonNode read(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(JsonNode article) {
        var version = article.path("version").asInt();
        return "  %-7s %s%s  (%s%s%s)"
                .formatted(
                        article.path("language").asText(),
                        article.path("headline").asText(),
                        version > 1 ? ", version " + version : "",
                        article.path("source").path("name").asText(),
                        names("; speaks: ", article.path("quotations"), "speaker"),
                        names("; source: ", article.path("attributions"), ""));
    }

    private static String names(String label, JsonNode list, String field) {
        var names = list.valueStream()
                .map(item -> field.isEmpty() ? item : item.path(field))
                .map(item -> item.path("name").asText())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : label + names;
    }
}
