package dev.vestnik.store.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * The traces that the records of a batch bring, each with a span of ours for as long as the batch takes. Without tracing there are
 * no spans, and what a record brings goes on as it came. For one batch and one thread.
 */
public final class BatchTrace implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(BatchTrace.class);

    private final Tracer tracer;
    private final List<Step> steps = new ArrayList<>();
    private boolean isStored;

    BatchTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Storing one article. */
    private record Step(String article, Span span) {}

    /** Follows a record; returns what those that come of it have to name as their trace. */
    public Optional<String> follow(ConsumerRecord<String, byte[]> record) {
        var before = Traceparent.of(record.headers());
        var span = tracer.spanBuilder("store article")
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(before)
                .setAttribute("vestnik.article.id", record.key())
                .startSpan();
        steps.add(new Step(record.key(), span));
        return Traceparent.of(before.with(span));
    }

    /** The batch is stored; the outcomes are those of the records that were followed, in their order. */
    public void stored(List<String> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            var step = steps.get(i);
            var outcome = outcomes.get(i);
            step.span().setAttribute("vestnik.outcome", outcome);
            if (LOG.isDebugEnabled()) {
                LogContext.about(step.article(), step.span(), () -> LOG.debugf("Stored: %s", outcome));
            }
        }
        isStored = true;
    }

    /** Ends the spans; those of a batch that was not stored have failed, and the next attempt has its own. */
    @Override
    public void close() {
        for (var step : steps) {
            if (!isStored) {
                step.span().setStatus(StatusCode.ERROR);
            }
            step.span().end();
        }
    }
}
