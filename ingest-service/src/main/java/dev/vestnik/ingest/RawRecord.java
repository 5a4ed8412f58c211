package dev.vestnik.ingest;

import dev.vestnik.ingest.article.GoneNotice;
import dev.vestnik.ingest.article.RawArticle;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** The record of a raw article, or of a notice about one: keyed by article id, a CloudEvent in binary mode. */
final class RawRecord {

    static final String TOPIC = "news.articles.raw.v1";

    /** The lane of replays and archives, which live news never waits for. */
    static final String BACK_FILL_TOPIC = "news.articles.raw.backfill.v1";

    private static final String GONE = "news.articles.gone.v1";

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private RawRecord() {}

    static ProducerRecord<String, byte[]> of(RawArticle article, byte[] value) {
        return of(TOPIC, article, value);
    }

    /** The same record on another topic that carries raw articles. */
    static ProducerRecord<String, byte[]> of(String topic, RawArticle article, byte[] value) {
        var id = article.id().toString();
        var time = MILLIS.format(article.capturedAt());
        return new ProducerRecord<>(
                topic, null, id, value, headers(id, time, id + "@" + time, "dev.vestnik.article.captured.v1", TOPIC));
    }

    /** A notice repeated after a crash has the same id: the first sight of the absence is remembered. */
    static ProducerRecord<String, byte[]> of(GoneNotice notice, byte[] value) {
        var id = notice.id().toString();
        var time = MILLIS.format(notice.noticedAt());
        return new ProducerRecord<>(
                TOPIC,
                null,
                id,
                value,
                headers(id, time, id + "@" + time + "/gone", "dev.vestnik.article.gone.v1", GONE));
    }

    private static List<Header> headers(String id, String time, String eventId, String type, String schema) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", eventId),
                header("ce_type", type),
                header("ce_source", "/vestnik/ingest"),
                header("ce_subject", id),
                header("ce_time", time),
                header("ce_dataschema", "urn:vestnik:schema:" + schema),
                header("content-type", "application/json"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
