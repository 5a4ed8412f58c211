package dev.vestnik.store.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.replay.StoredArticles.Stored;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic of raw articles that live news never waits for. Thread-safe. */
@ApplicationScoped
class Lane {

    private static final String TOPIC = "news.articles.raw.backfill.v1";

    private final Producer<String, byte[]> producer;

    Lane(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.put("client.id", "vestnik-replays");
        settings.put("acks", "all");
        settings.put("compression.type", "zstd");
        settings.put("max.request.size", 4_194_304); // what ingest could send we can
        settings.put("buffer.memory", 8_388_608);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /** Returns when the broker has them: how many were not sent because they are too large, or words were taken out of them. */
    int send(List<Stored> articles) {
        var sent = articles.stream()
                .flatMap(article -> record(article).stream())
                .map(producer::send)
                .toList();
        producer.flush();
        return articles.size() - (int) sent.stream().filter(Lane::isTaken).count();
    }

    private static boolean isTaken(Future<RecordMetadata> sent) {
        try {
            sent.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException) {
                return false;
            }
            throw new KafkaException("The topic " + TOPIC + " takes nothing", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private static Optional<ProducerRecord<String, byte[]>> record(Stored article) {
        return RawPart.of(article.document()).map(raw -> record(article.id().toString(), raw));
    }

    /** With the headers of a capture; only its source says that it is one that was sent again. */
    private static ProducerRecord<String, byte[]> record(String id, RawPart raw) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id + "@" + raw.capturedAt());
        headers.put("ce_type", "dev.vestnik.article.captured.v1");
        headers.put("ce_source", "/vestnik/store");
        headers.put("ce_subject", id);
        headers.put("ce_time", raw.capturedAt());
        headers.put("ce_dataschema", "urn:vestnik:schema:news.articles.raw.v1");
        headers.put("content-type", "application/json");
        var record = new ProducerRecord<>(TOPIC, id, raw.json());
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }
}
