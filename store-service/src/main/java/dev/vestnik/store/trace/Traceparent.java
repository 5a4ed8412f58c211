package dev.vestnik.store.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The header {@code traceparent} as W3C describes it: which trace a record belongs to, and what in it led to the record. */
public final class Traceparent {

    private static final String NAME = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private static final TextMapGetter<Headers> HEADERS = new TextMapGetter<>() {

        @Override
        public Iterable<String> keys(Headers headers) {
            return List.of(NAME);
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String name) {
            var header = headers == null || !name.equals(NAME) ? null : headers.lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
        }
    };

    private Traceparent() {}

    /** What a record says; a header that cannot be read says nothing. */
    static Context of(Headers headers) {
        return W3C.extract(Context.root(), headers, HEADERS);
    }

    /** How the header names what is going on now; empty if that belongs to no trace. */
    public static Optional<String> current() {
        return of(Context.current());
    }

    static Optional<String> of(Context context) {
        Map<String, String> fields = new HashMap<>();
        W3C.inject(context, fields, (map, name, value) -> fields.put(name, value));
        return Optional.ofNullable(fields.get(NAME));
    }
}
