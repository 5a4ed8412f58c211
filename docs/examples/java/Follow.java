import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Follows news.articles.v1 and holds the current version of every article, in one file with how far it has read.
 *
 * <p>Needs kafka-clients and jackson-databind on the class path:
 * {@code BROKER=localhost:9092 java -cp 'lib/*' Follow.java}
 */
public final class Follow {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, ObjectNode> articles = new LinkedHashMap<>();
    private final Map<Integer, Long> positions = new LinkedHashMap<>();

    private Follow(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException {
        var follower = new Follow(Path.of(setting("STATE_FILE", "articles.ndjson")));
        follower.load();
        follower.follow(setting("BROKER", "localhost:9092"), setting("TOPIC", "news.articles.v1"));
    }

    private static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    private void follow(String broker, String topic) throws IOException {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", broker,
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            partitions.forEach(one -> consumer.seek(one, positions.getOrDefault(one.partition(), 0L)));
            while (true) {
                var records = consumer.poll(Duration.ofSeconds(1));
                for (var record : records) {
                    apply(record);
                    positions.put(record.partition(), record.offset() + 1);
                }
                if (!records.isEmpty()) {
                    save();
                }
            }
        }
    }

    private void apply(ConsumerRecord<String, byte[]> record) throws IOException {
        if (record.value() == null) {
            articles.remove(record.key());
            System.out.println(record.key() + " was withdrawn: " + header(record, "ce_withdrawalreason"));
        } else if (header(record, "ce_type").equals("dev.vestnik.article.published.v1")) {
            var article = JSON.readTree(record.value());
            var held = articles.get(record.key());
            // An equal version is taken: it was understood anew, withheld, or is usable again.
            if (held == null || article.path("version").asInt() >= held.path("version").asInt()) {
                articles.put(record.key(), extract(article));
            }
        } // else: a type that came after this program was written
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    /** What this program keeps of an article. A real one would keep more; fields that it does not know do no harm. */
    private static ObjectNode extract(JsonNode article) {
        var body = article.path("body").asText();
        var kept = JSON.createObjectNode();
        kept.set("id", article.path("id"));
        kept.set("version", article.path("version"));
        kept.set("revision", article.path("enrichment").path("revision"));
        kept.set("pubStatus", article.path("pubStatus"));
        kept.set("withheldIn", article.has("withheldIn") ? article.path("withheldIn") : JSON.createArrayNode());
        kept.put("bodyLength", body.codePointCount(0, body.length()));
        var mentions = kept.putArray("mentions");
        for (var entity : article.path("entities")) {
            for (var mention : entity.path("mentions")) {
                mentions.add(cut(article.path(mention.path("field").asText()).asText(), mention));
            }
        }
        return kept;
    }

    /** Offsets count code points; Java's strings count UTF-16 units, of which an emoji has two. */
    private static String cut(String text, JsonNode range) {
        var start = text.offsetByCodePoints(0, range.path("start").asInt());
        var length = range.path("end").asInt() - range.path("start").asInt();
        return text.substring(start, text.offsetByCodePoints(start, length));
    }

    private void load() throws IOException {
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        for (var line : lines) {
            var read = (ObjectNode) JSON.readTree(line);
            if (read.has("partition")) {
                positions.put(read.path("partition").asInt(), read.path("next").asLong());
            } else {
                articles.put(read.path("id").asText(), read);
            }
        }
    }

    /** Articles and positions at once, by replacing the file: a crash repeats the last records whole, or not at all. */
    private void save() throws IOException {
        var lines = new ArrayList<String>();
        positions.forEach((partition, next) -> lines.add(JSON.createObjectNode()
                .put("partition", partition)
                .put("next", next)
                .toString()));
        articles.values().forEach(article -> lines.add(article.toString()));
        var draft = Files.write(Path.of(file + ".new"), lines);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
