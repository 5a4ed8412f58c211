package dev.vestnik.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** A consumer on a thread of this process that does one thing wrong. Its "disk" is what is left when the thread is killed. */
final class Pupil implements Subject {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGE = 1_000_000;
    private static final Set<String> KNOWN_FIELDS = Set.copyOf(fieldNames());

    /** What a crash leaves. */
    private record Disk(Map<String, ObjectNode> articles, Map<Integer, Long> positions, Set<String> buried) {

        static Disk empty() {
            return new Disk(new TreeMap<>(), new HashMap<>(), new HashSet<>());
        }

        Disk copy() {
            return new Disk(new TreeMap<>(articles), new HashMap<>(positions), new HashSet<>(buried));
        }
    }

    private final Fault fault;
    private final String broker;
    private final String topic;
    private volatile Disk disk = Disk.empty();
    private Iterable<ConsumerRecord<String, byte[]>> unwritten = List.of();
    private volatile boolean killed;
    private volatile String died = "";
    private @Nullable Thread thread;

    Pupil(Fault fault, String broker, String topic) {
        this.fault = fault;
        this.broker = broker;
        this.topic = topic;
    }

    private static List<String> fieldNames() {
        var names = new ArrayList<String>();
        Draft.of("any").withheldIn("KZ").article().fieldNames().forEachRemaining(names::add);
        names.addAll(List.of("publishedAt", "modifiedAt", "subheadline", "section", "file", "archive", "images"));
        names.addAll(List.of("gone", "keyPhrases", "modifiedAssumed", "redactions", "corrections"));
        return names;
    }

    @Override
    public void start() {
        killed = false;
        if (fault == Fault.KEEPS_ITS_POSITION_BUT_NOT_ITS_STATE) {
            disk = new Disk(new TreeMap<>(), disk.positions(), disk.buried());
        }
        unwritten = List.of();
        thread = Thread.ofPlatform().daemon().name("pupil").start(this::follow);
    }

    private void follow() {
        var isolation = fault == Fault.READS_UNCOMMITTED ? "read_uncommitted" : "read_committed";
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "isolation.level", isolation);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            if (fault == Fault.STARTS_AT_THE_END) {
                consumer.seekToEnd(partitions);
            } else {
                partitions.forEach(one -> consumer.seek(one, disk.positions().getOrDefault(one.partition(), 0L)));
            }
            var pause = Duration.ofMillis(fault == Fault.MOVES_ITS_POSITION_FIRST ? 500 : 100);
            while (!killed) {
                take(consumer.poll(pause));
            }
        } catch (IOException | IllegalStateException e) {
            died = "the consumer died: " + e.getMessage();
        }
    }

    /** The positions behind all records, and what these say, or nothing. */
    private void take(Iterable<ConsumerRecord<String, byte[]>> records) throws IOException {
        var next = disk.copy();
        records.forEach(record -> next.positions().put(record.partition(), record.offset() + 1));
        for (var record : fault == Fault.MOVES_ITS_POSITION_FIRST ? nextTime(records) : records) {
            if (killed) {
                return;
            }
            apply(record, next);
        }
        disk = next;
    }

    /** What was read the time before; these are written only when it has asked again, be that in vain. */
    private Iterable<ConsumerRecord<String, byte[]>> nextTime(Iterable<ConsumerRecord<String, byte[]>> records) {
        var before = unwritten;
        unwritten = records;
        return before;
    }

    private void apply(ConsumerRecord<String, byte[]> record, Disk next) throws IOException {
        var id = record.key();
        if (record.value() == null) {
            if (fault != Fault.IGNORES_TOMBSTONES) {
                next.articles().keySet().removeIf(key -> key.startsWith(id));
                next.buried().add(id);
            }
            return;
        }
        var type = new String(record.headers().lastHeader("ce_type").value(), UTF_8);
        if (!type.equals(Event.PUBLISHED) && (fault != Fault.TAKES_EVERY_TYPE || record.value()[0] != '{')) {
            return;
        }
        var article = JSON.readTree(record.value());
        article.fieldNames().forEachRemaining(this::complainOfUnknown);
        var key = fault == Fault.KEEPS_VERSIONS_BESIDE_EACH_OTHER ? id + article.path("version") : id;
        if (isTaken(article, next.articles().get(key), next, record.value().length)) {
            next.articles().put(key, line(article));
        }
    }

    private void complainOfUnknown(String field) {
        if (fault == Fault.DIES_OF_UNKNOWN_FIELDS && !KNOWN_FIELDS.contains(field)) {
            throw new IllegalStateException("there is no field " + field);
        }
    }

    private boolean isTaken(JsonNode article, @Nullable ObjectNode held, Disk next, int size) {
        return switch (fault) {
            case SKIPS_WHAT_IS_LARGE -> size < LARGE && isNotOlder(article, held);
            case NEVER_LETS_BACK -> !next.buried().contains(article.path("id").asText()) && isNotOlder(article, held);
            case TAKES_OLDER_VERSIONS -> true;
            case KEEPS_THE_FIRST_ENRICHMENT -> isNotOlder(article, held) && !isUnderstoodAnew(article, held);
            default -> isNotOlder(article, held);
        };
    }

    private static boolean isNotOlder(JsonNode article, @Nullable ObjectNode held) {
        return held == null
                || article.path("version").asInt() >= held.path("version").asInt();
    }

    private static boolean isUnderstoodAnew(JsonNode article, @Nullable ObjectNode held) {
        return held != null
                && article.path("version").equals(held.path("version"))
                && !article.path("enrichment").path("revision").equals(held.path("revision"));
    }

    private ObjectNode line(JsonNode article) {
        var line = JSON.createObjectNode();
        line.set("id", article.path("id"));
        line.set("version", article.path("version"));
        line.set("revision", article.path("enrichment").path("revision"));
        if (fault == Fault.IGNORES_WITHHOLDING) {
            line.put("pubStatus", "usable");
        } else {
            line.set("pubStatus", article.path("pubStatus"));
            line.set("withheldIn", article.has("withheldIn") ? article.path("withheldIn") : JSON.createArrayNode());
        }
        var body = article.path("body").asText();
        line.put("bodyLength", fault == Fault.COUNTS_UTF_16 ? body.length() : body.codePointCount(0, body.length()));
        var mentions = line.putArray("mentions");
        for (var entity : article.path("entities")) {
            for (var mention : entity.path("mentions")) {
                var text = article.path(mention.path("field").asText()).asText();
                mentions.add(cut(
                        text, mention.path("start").asInt(), mention.path("end").asInt()));
            }
        }
        return line;
    }

    private String cut(String text, int start, int end) {
        return fault == Fault.COUNTS_UTF_16
                ? text.substring(start, end)
                : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    @Override
    public void kill() {
        killed = true;
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public State state() {
        return State.read(
                disk.articles().values().stream().map(ObjectNode::toString).toList());
    }

    @Override
    public String ended() {
        return died;
    }

    @Override
    public void close() {
        kill();
    }
}
