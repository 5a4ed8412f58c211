package dev.vestnik.ingest.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.ingest.article.ArticleJson;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.press.RawRecord;
import dev.vestnik.local.TestPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topic as a consumer sees it who reads all of it, committed records only. */
public final class RawTopic {

    /** One record, whole. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    public record Message(String key, Map<String, String> headers, byte[] value) {

        public RawArticle article() {
            return ArticleJson.read(value);
        }
    }

    private RawTopic() {}

    /** Records of articles whose canonical address starts so, those of one key in order. */
    public static List<Message> messages(String address) {
        return messages(RawRecord.TOPIC, address);
    }

    /** The same of another topic that carries raw articles. */
    public static List<Message> messages(String topic, String address) {
        return all(topic).stream()
                .filter(message -> !isNotice(message))
                .filter(message -> message.article().uri().startsWith(address))
                .toList();
    }

    /** Notices about articles whose canonical address starts so, those of one key in order. */
    public static List<Message> notices(String address) {
        return all(RawRecord.TOPIC).stream()
                .filter(RawTopic::isNotice)
                .filter(message -> new String(message.value(), UTF_8).contains("\"uri\":\"" + address))
                .toList();
    }

    private static boolean isNotice(Message message) {
        return "dev.vestnik.article.gone.v1".equals(message.headers().get("ce_type"));
    }

    private static List<Message> all(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", TestPlatform.programs().bootstrapServers(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var messages = new ArrayList<Message>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (var polled : consumer.poll(Duration.ofMillis(100))) {
                    var headers = new TreeMap<String, String>();
                    polled.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
                    messages.add(new Message(polled.key(), headers, polled.value()));
                }
            }
            return messages;
        }
    }
}
