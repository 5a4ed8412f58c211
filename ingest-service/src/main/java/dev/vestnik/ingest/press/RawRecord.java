package dev.vestnik.ingest.press;

import dev.vestnik.ingest.article.GoneNotice;
import dev.vestnik.ingest.article.RawArticle;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The record of a raw article, or of a notice about one: keyed by article id, a CloudEvent in binary mode. */
public final class RawRecord {

    public static final String TOPIC = "news.articles.raw.v1";

    /** The lane of replays and archives, which live news never waits for. */
    public static final String BACK_FILL_TOPIC = "news.articles.raw.backfill.v1";

    private static final String GONE = "news.articles.gone.v1";

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private RawRecord() {}

    static ProducerRecord<String, byte[]> of(RawArticle article, byte[] value) {
        return of(TOPIC, article, value);
    }

    /** The same record on another topic that carries raw articles. */
    public static ProducerRecord<String, byte[]> of(String topic, RawArticle article, byte[] value) {
        var id = article.id().toString();
        var time = MILLIS.format(article.capturedAt());
        var event = new CloudEvent(id + "@" + time, "dev.vestnik.article.captured.v1", id, time, TOPIC);
        return new ProducerRecord<>(topic, null, id, value, event.headers());
    }

    /** A notice repeated after a crash has the same id: the first sight of the absence is remembered. */
    static ProducerRecord<String, byte[]> of(GoneNotice notice, byte[] value) {
        var id = notice.id().toString();
        var time = MILLIS.format(notice.noticedAt());
        var event = new CloudEvent(id + "@" + time + "/gone", "dev.vestnik.article.gone.v1", id, time, GONE);
        return new ProducerRecord<>(TOPIC, null, id, value, event.headers());
    }
}
