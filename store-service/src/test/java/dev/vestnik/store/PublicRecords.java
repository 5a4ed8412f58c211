package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.intake.Captures;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Records of the public topic as the connector makes them, for tests that do without it. */
final class PublicRecords {

    private PublicRecords() {}

    /** The first version of an article. */
    static ProducerRecord<String, byte[]> of(Captures article) {
        return of(article, 1);
    }

    static ProducerRecord<String, byte[]> of(Captures article, int version) {
        var json = article.json();
        return record(
                article,
                json.substring(0, json.length() - 1) + ",\"version\":" + version
                        + ",\"pubStatus\":\"usable\",\"storedAt\":\"2026-03-02T05:00:01.000Z\"}",
                Map.of("ce_id", article.id() + "/" + version + "/" + article.revision()));
    }

    /** That an article is there no longer. */
    static ProducerRecord<String, byte[]> tombstone(Captures article, String reason) {
        var record =
                new ProducerRecord<String, byte[]>(Wire.PUBLIC, article.id().toString(), null);
        Map.of("ce_withdrawalkind", "kill", "ce_withdrawalreason", reason, "ce_withdrawalsequence", "1")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private static ProducerRecord<String, byte[]> record(Captures article, String json, Map<String, String> headers) {
        var record = new ProducerRecord<>(Wire.PUBLIC, article.id().toString(), json.getBytes(UTF_8));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }
}
