package dev.vestnik.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Wraps enriched articles into records with the headers of CloudEvents. Thread-safe. */
public final class EnrichedRecords {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Map<String, String> topics;
    private final String revision;
    private final int maxBytes;
    private final Clock clock;
    private final Counter counter;
    private final Counter passedOn;

    /**
     * Nothing is wrapped yet.
     *
     * @param topics for each topic of raw articles, where what came from there goes
     * @param maxBytes that a value may have
     */
    public EnrichedRecords(
            Map<String, String> topics, String revision, int maxBytes, Clock clock, MeterRegistry meters) {
        this.topics = Map.copyOf(topics);
        this.revision = revision;
        this.maxBytes = maxBytes;
        this.clock = clock;
        this.counter = meters.counter("vestnik.articles.enriched");
        this.passedOn = meters.counter("vestnik.notices.passed.on");
    }

    /** Whether a record may have that value. */
    public boolean hasRoomFor(byte[] value) {
        return value.length <= maxBytes;
    }

    /** A record that goes on as it came, its trace with us in it. */
    public Outgoing passingOn(ConsumerRecord<byte[], byte[]> record) {
        var next = new ProducerRecord<>(topicFor(record), null, record.key(), record.value(), record.headers());
        Trace.carryOn(next.headers());
        return new Outgoing(next, passedOn);
    }

    /** The article that a record turned into. */
    public Outgoing of(ConsumerRecord<byte[], byte[]> raw, String id, String capturedAt, byte[] value) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id + "@" + capturedAt + "/" + revision);
        headers.put("ce_type", "dev.vestnik.article.enriched.v1");
        headers.put("ce_source", "/vestnik/enrich");
        headers.put("ce_subject", id);
        headers.put("ce_time", MILLISECONDS.format(clock.instant()));
        headers.put("ce_dataschema", "urn:vestnik:schema:news.articles.enriched.v1");
        headers.put("content-type", "application/json");
        var record = new ProducerRecord<>(topicFor(raw), id.getBytes(UTF_8), value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        Trace.carryOn(record.headers());
        return new Outgoing(record, counter);
    }

    private String topicFor(ConsumerRecord<byte[], byte[]> raw) {
        return Objects.requireNonNull(topics.get(raw.topic()), raw.topic());
    }
}
