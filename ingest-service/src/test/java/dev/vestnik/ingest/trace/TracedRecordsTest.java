package dev.vestnik.ingest.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

class TracedRecordsTest {

    private static final String TRACE = "9c41d07a6be3f2851d0e47ab95c38f16";

    private static final Context TRACED = Context.root()
            .with(Span.wrap(SpanContext.create(
                    TRACE,
                    "63fa0d2b81c7945e",
                    TraceFlags.getSampled(),
                    TraceState.builder().put("vendor", "x").build())));

    private final TracedRecords records = new TracedRecords();

    @Test
    void aRecordNamesTheStepInWhichItWasMadeAndNothingElse() {
        var sent = TRACED.wrapSupplier(() -> records.onSend(record())).get();

        assertThat(sent.headers().toArray())
                .singleElement()
                .satisfies(header -> assertThat(header.key()).isEqualTo("traceparent"))
                .satisfies(header -> assertThat(new String(header.value(), UTF_8))
                        .isEqualTo("00-" + TRACE + "-63fa0d2b81c7945e-01"));
    }

    @Test
    void aRecordThatWasMadeInNoTraceHasNoHeader() {
        assertThat(Context.root()
                        .wrapSupplier(() -> records.onSend(record()))
                        .get()
                        .headers())
                .isEmpty();
    }

    @Test
    void linesSayWhichArticleAndTraceTheyAreAboutAndWhatHeldBeforeHoldsAgain() {
        var article = UUID.randomUUID();
        MDC.put("traceId", "of the request");

        var said = TRACED.wrapSupplier(() -> LogContext.about(article, TracedRecordsTest::said))
                .get();

        assertThat(said).containsExactly(article.toString(), TRACE);
        assertThat(said()).containsExactly("null", "of the request");
        MDC.remove("traceId");
    }

    private static List<String> said() {
        var said = new ArrayList<String>();
        said.add(String.valueOf(MDC.get("articleId")));
        said.add(String.valueOf(MDC.get("traceId")));
        return said;
    }

    private static ProducerRecord<String, byte[]> record() {
        return new ProducerRecord<>("topic", "key", new byte[0]);
    }
}
