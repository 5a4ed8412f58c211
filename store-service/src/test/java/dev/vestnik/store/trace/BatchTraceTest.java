package dev.vestnik.store.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class BatchTraceTest {

    private static final String TRACE = "9c41d07a6be3f2851d0e47ab95c38f16";
    private static final String INCOMING = "00-" + TRACE + "-a1b2f40cd7e35961-01";
    private static final String OTHER = "00-11111111111111111111111111111111-2222222222222222-01";

    private final List<SpanData> spans = new ArrayList<>();
    private final Tracer tracer = SdkTracerProvider.builder()
            .addSpanProcessor(Spans.kept(spans))
            .build()
            .get("test");

    @Test
    void eachRecordHasASpanInItsOwnTraceThatLastsAsLongAsTheBatch() {
        var next = new ArrayList<String>();
        try (var batch = new BatchTrace(tracer)) {
            next.add(batch.follow(record("one", INCOMING)).orElseThrow());
            next.add(batch.follow(record("two", OTHER)).orElseThrow());
            assertThat(spans).isEmpty();
            batch.stored(List.of("created", "unchanged"));
        }

        assertThat(spans)
                .extracting(span -> "00-" + span.getTraceId() + "-" + span.getSpanId() + "-01")
                .isEqualTo(next);
        assertThat(spans).extracting(SpanData::getParentSpanId).containsExactly("a1b2f40cd7e35961", "2222222222222222");
        assertThat(spans).extracting(SpanData::getName).containsOnly("store article");
        assertThat(spans).extracting(span -> value(span, "vestnik.article.id")).containsExactly("one", "two");
        assertThat(spans).extracting(span -> value(span, "vestnik.outcome")).containsExactly("created", "unchanged");
        assertThat(spans).extracting(span -> span.getStatus().getStatusCode()).containsOnly(StatusCode.UNSET);
    }

    @Test
    void theSpansOfABatchThatWasNotStoredHaveFailed() {
        try (var batch = new BatchTrace(tracer)) {
            batch.follow(record("one", INCOMING));
        }

        assertThat(spans)
                .singleElement()
                .extracting(span -> span.getStatus().getStatusCode())
                .isEqualTo(StatusCode.ERROR);
    }

    @Test
    void withoutTracingWhatARecordBringsGoesOnAsItCame() {
        try (var batch = new BatchTrace(OpenTelemetry.noop().getTracer("test"))) {
            assertThat(batch.follow(record("one", INCOMING))).contains(INCOMING);
            assertThat(batch.follow(record("two", "nonsense"))).isEmpty();
            assertThat(batch.follow(new ConsumerRecord<>("enriched", 0, 2, "three", new byte[0])))
                    .isEmpty();
        }
    }

    private static String value(SpanData span, String attribute) {
        return String.valueOf(span.getAttributes().get(AttributeKey.stringKey(attribute)));
    }

    private static ConsumerRecord<String, byte[]> record(String key, String traceparent) {
        var record = new ConsumerRecord<>("enriched", 0, 0, key, new byte[0]);
        record.headers().add("traceparent", traceparent.getBytes(UTF_8));
        return record;
    }
}
