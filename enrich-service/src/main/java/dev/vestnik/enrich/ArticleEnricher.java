package dev.vestnik.enrich;

import dev.vestnik.enrich.Outcome.Enriched;
import dev.vestnik.enrich.Outcome.Failed;
import dev.vestnik.enrich.raw.RawArticle;
import dev.vestnik.enrich.raw.RawArticleReader;
import dev.vestnik.enrich.raw.Read.Notice;
import dev.vestnik.enrich.raw.Read.Readable;
import dev.vestnik.enrich.raw.Read.UnknownSchema;
import dev.vestnik.enrich.raw.Read.Unreadable;
import dev.vestnik.enrich.stream.DeadLetters;
import dev.vestnik.enrich.stream.DeadLetters.Kind;
import dev.vestnik.enrich.stream.EnrichedRecords;
import dev.vestnik.enrich.stream.Line;
import dev.vestnik.enrich.stream.Outgoing;
import dev.vestnik.enrich.stream.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Enriches raw articles, one poll of records per transaction. Bad data is put aside; bad weather stops the line. */
@ApplicationScoped
class ArticleEnricher {

    private final RawArticleReader reader;
    private final Enrichment enrichment;
    private final EnrichedRecords enriched;
    private final DeadLetters deadLetters;
    private final Workers workers;
    private final Trace trace;

    ArticleEnricher(
            RawArticleReader reader,
            Enrichment enrichment,
            EnrichedRecords enriched,
            DeadLetters deadLetters,
            Workers workers,
            Trace trace) {
        this.reader = reader;
        this.enrichment = enrichment;
        this.enriched = enriched;
        this.deadLetters = deadLetters;
        this.workers = workers;
        this.trace = trace;
    }

    /** Enriches records of a line on all cores and commits what came of them in the order in which they came. */
    void carryOn(Line line, ConsumerRecords<byte[], byte[]> batch) {
        var outgoing = new ArrayList<Outgoing>(batch.count());
        workers.each(batch.iterator(), record -> trace.follow(record, this::process), outgoing::add);
        line.commit(batch, outgoing);
        outgoing.forEach(one -> one.counter().increment());
    }

    private Outgoing process(ConsumerRecord<byte[], byte[]> record) {
        return switch (reader.read(record)) {
            case Readable(var article) -> enrich(record, article);
            case Notice() -> enriched.passingOn(record);
            case UnknownSchema(var schema) ->
                deadLetters.of(record, Kind.UNKNOWN_SCHEMA, "The schema " + schema + " is unknown.", Optional.empty());
            case Unreadable(var reason, var cause) -> deadLetters.of(record, Kind.UNREADABLE, reason, cause);
        };
    }

    private Outgoing enrich(ConsumerRecord<byte[], byte[]> record, RawArticle article) {
        return switch (enrichment.enrich(article)) {
            case Enriched(var value)
            when !enriched.hasRoomFor(value) -> {
                var size = "%,d bytes are more than a record may have.".formatted(value.length);
                yield failed(
                        record, new RecordTooLargeException(size)); // asked here: the producer would fail the batch
            }
            case Enriched(var value) ->
                enriched.of(record, article.id(), article.capturedAt().orElseThrow(), value);
            case Failed(var cause) -> failed(record, cause);
        };
    }

    private Outgoing failed(ConsumerRecord<byte[], byte[]> record, Exception cause) {
        var reason = "The article could not be enriched: " + cause.getMessage();
        return deadLetters.of(record, Kind.ENRICHMENT_FAILED, reason, Optional.of(cause));
    }
}
