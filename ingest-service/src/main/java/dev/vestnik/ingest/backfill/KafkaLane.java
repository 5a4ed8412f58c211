package dev.vestnik.ingest.backfill;

import dev.vestnik.ingest.article.ArticleJson;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.press.RawRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The lane of its own on Kafka, {@code news.articles.raw.backfill.v1}. */
final class KafkaLane implements Lane {

    private final Producer<String, byte[]> producer;

    /** How the brokers are spoken to, the environment says. */
    KafkaLane(String bootstrapServers, Map<String, String> environment) {
        var settings = ClientSettings.ofProducer(environment);
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("client.id", "vestnik-back-fill");
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("compression.type", "zstd");
        settings.put("linger.ms", 20);
        settings.put("max.request.size", 4_194_304); // as the service's own producer
        settings.put("max.block.ms", 30_000);
        try {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        } catch (KafkaException e) {
            throw new LaneClosed(e.getMessage() + ": " + e.getCause());
        }
    }

    @Override
    public List<String> publish(List<RawArticle> articles) {
        var sent = new ArrayList<Future<RecordMetadata>>();
        try {
            for (var article : articles) {
                sent.add(producer.send(RawRecord.of(RawRecord.BACK_FILL_TOPIC, article, ArticleJson.write(article))));
            }
            producer.flush();
        } catch (KafkaException e) {
            throw new LaneClosed(String.valueOf(e.getMessage()));
        }
        var refused = new ArrayList<String>();
        for (var i = 0; i < sent.size(); i++) {
            if (isRefused(sent.get(i))) {
                refused.add(articles.get(i).requestedUri() + ": the article is larger than the broker takes");
            }
        }
        return refused;
    }

    private static boolean isRefused(Future<RecordMetadata> sent) {
        try {
            sent.get();
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException) {
                return true;
            }
            throw new LaneClosed(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaneClosed("We are stopping");
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(10));
    }
}
