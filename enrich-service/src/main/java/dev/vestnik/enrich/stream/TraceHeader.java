package dev.vestnik.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The one header in which a trace travels; what vendors would add to it stays behind. */
final class TraceHeader implements TextMapGetter<Headers> {

    static final TextMapGetter<Headers> READING = new TraceHeader();

    static final TextMapSetter<Headers> WRITING = TraceHeader::set;

    private static final String NAME = "traceparent";

    private TraceHeader() {}

    @Override
    public Iterable<String> keys(Headers headers) {
        return List.of(NAME);
    }

    @Override
    public @Nullable String get(@Nullable Headers headers, String name) {
        var header = headers == null || !name.equals(NAME) ? null : headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private static void set(@Nullable Headers headers, String name, String value) {
        if (headers != null && name.equals(NAME)) {
            headers.remove(name).add(name, value.getBytes(UTF_8));
        }
    }
}
