package dev.vestnik.ingest.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.ingest.coverage.Events.Announcement;
import dev.vestnik.ingest.coverage.Notice;
import dev.vestnik.ingest.press.CloudEvent;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The record of what happened to a source: keyed by its id, a CloudEvent in binary mode; without a value when it is removed. */
final class SourceRecord {

    static final String TOPIC = "news.sources.v1";

    private SourceRecord() {}

    static ProducerRecord<String, byte[]> of(Announcement event) {
        var value = event.value() == null ? null : event.value().getBytes(UTF_8);
        var time = Notice.text(event.happenedAt());
        var id = event.subject() + "@" + time + "/" + event.kind();
        var headers = new CloudEvent(id, "dev.vestnik.source.changed.v1", event.subject(), time, TOPIC).headers();
        return new ProducerRecord<>(TOPIC, null, event.subject(), value, headers);
    }
}
