package dev.vestnik.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.ingest.coverage.Events.Announcement;
import dev.vestnik.ingest.coverage.Notice;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** The record of what happened to a source: keyed by its id, a CloudEvent in binary mode; without a value when it is removed. */
final class SourceRecord {

    static final String TOPIC = "news.sources.v1";

    private SourceRecord() {}

    static ProducerRecord<String, byte[]> of(Announcement event) {
        var value = event.value() == null ? null : event.value().getBytes(UTF_8);
        return new ProducerRecord<>(TOPIC, null, event.subject(), value, headers(event));
    }

    private static List<Header> headers(Announcement event) {
        var time = Notice.text(event.happenedAt());
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", event.subject() + "@" + time + "/" + event.kind()),
                header("ce_type", "dev.vestnik.source.changed.v1"),
                header("ce_source", "/vestnik/ingest"),
                header("ce_subject", event.subject()),
                header("ce_time", time),
                header("ce_dataschema", "urn:vestnik:schema:" + TOPIC),
                header("content-type", "application/json"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
