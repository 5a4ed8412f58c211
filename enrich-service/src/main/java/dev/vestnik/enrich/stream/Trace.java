package dev.vestnik.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.Logger;

/**
 * The trace that a record's header {@code traceparent} names: while the record is worked on there is a span of ours in it.
 * Without tracing there is no span, and the header goes on as it came. Thread-safe.
 */
public final class Trace {

    private static final Logger LOG = Logger.getLogger(Trace.class);

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private final Tracer tracer;

    public Trace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Has a record worked on within its trace; lines of the log say which article they are about. */
    public Outgoing follow(
            ConsumerRecord<byte[], byte[]> record, Function<ConsumerRecord<byte[], byte[]>, Outgoing> work) {
        var article = record.key() == null ? "" : new String(record.key(), UTF_8);
        var parent = W3C.extract(Context.root(), record.headers(), TraceHeader.READING);
        var span = tracer.spanBuilder("enrich article")
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent)
                .setAttribute("vestnik.article.id", article)
                .startSpan();
        try {
            return parent.with(span)
                    .wrapSupplier(() -> LogContext.about(article, () -> told(span, work.apply(record))))
                    .get();
        } finally {
            span.end();
        }
    }

    /** Puts the span of the record that is being worked on into the headers of what comes of it. */
    static void carryOn(Headers headers) {
        W3C.inject(Context.current(), headers, TraceHeader.WRITING);
    }

    private static Outgoing told(Span span, Outgoing outgoing) {
        var topic = outgoing.record().topic();
        span.setAttribute("messaging.destination.name", topic);
        var mistake = outgoing.record().headers().lastHeader(DeadLetters.KIND);
        if (mistake != null) {
            span.setStatus(StatusCode.ERROR, new String(mistake.value(), UTF_8));
        }
        LOG.debugf("Goes to %s", topic);
        return outgoing;
    }
}
