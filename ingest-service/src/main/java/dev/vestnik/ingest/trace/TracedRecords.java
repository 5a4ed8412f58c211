package dev.vestnik.ingest.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Names in each record that leaves us the trace in which it was made, by the header {@code traceparent}; without tracing there is
 * none. What vendors would add to it stays behind.
 */
public final class TracedRecords implements ProducerInterceptor<String, byte[]> {

    private static final String HEADER = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    /** Made by the producer. */
    public TracedRecords() {}

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> record) {
        Span.current().setAttribute("messaging.destination.name", record.topic());
        Span.current().setAttribute("vestnik.article.id", record.key());
        W3C.inject(Context.current(), record.headers(), TracedRecords::set);
        return record;
    }

    private static void set(@Nullable Headers headers, String name, String value) {
        if (headers != null && name.equals(HEADER)) {
            headers.remove(name).add(name, value.getBytes(UTF_8));
        }
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception exception) {}

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> configs) {}
}
