package dev.vestnik.ingest.press;

import dev.vestnik.ingest.article.ArticleJson;
import dev.vestnik.ingest.article.GoneNotice;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.fetch.Exchange;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.press.Publication.Acknowledged;
import dev.vestnik.ingest.press.Publication.Unacceptable;
import dev.vestnik.ingest.press.Publication.Unacknowledged;
import dev.vestnik.ingest.trace.LogContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Archives captures, then puts their articles on {@code news.articles.raw.v1} and waits until the broker has them. */
@ApplicationScoped
public class ArticlePublisher {

    private static final Logger LOG = Logger.getLogger(ArticlePublisher.class);

    private final Producer<String, byte[]> producer;
    private final CaptureArchive archive;

    ArticlePublisher(Producer<String, byte[]> producer, CaptureArchive archive) {
        this.producer = producer;
        this.archive = archive;
    }

    /**
     * Blocks until the broker acknowledges, or for {@code kafka.delivery.timeout.ms}. The capture is on the disk before.
     *
     * @param exchange null where the capture was pushed
     */
    @WithSpan(value = "publish article", kind = SpanKind.PRODUCER)
    public Publication publish(RawArticle article, Capture capture, @Nullable Exchange exchange) {
        return LogContext.about(article.id(), () -> {
            var archived = archive.keep(article, capture, exchange);
            return send(RawRecord.of(archived, ArticleJson.write(archived)));
        });
    }

    /** Takes note of a capture that is not published. */
    public void putAside(RawArticle read, Capture capture, @Nullable Exchange exchange) {
        archive.keepUnpublished(read, capture, exchange);
    }

    /** The same for a notice. */
    @WithSpan(value = "publish notice", kind = SpanKind.PRODUCER)
    public Publication publish(GoneNotice notice) {
        return LogContext.about(notice.id(), () -> send(RawRecord.of(notice, ArticleJson.write(notice))));
    }

    private Publication send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
            LOG.debugf("Stands on %s", record.topic());
            return new Acknowledged();
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
            return new Unacknowledged("We are stopping");
        } catch (ExecutionException e) {
            return failed(Objects.requireNonNullElse(e.getCause(), e));
        } catch (KafkaException e) {
            return failed(e);
        }
    }

    private static Publication failed(Throwable cause) {
        return cause instanceof RecordTooLargeException
                ? new Unacceptable("The article is larger than the broker takes: " + cause.getMessage())
                : new Unacknowledged(String.valueOf(cause.getMessage()));
    }
}
