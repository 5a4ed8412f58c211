package dev.vestnik.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String ID = "fa34c511-b320-57a7-a549-349c5505cf38";
    private static final String TRACE = "9c41d07a6be3f2851d0e47ab95c38f16";
    private static final String INCOMING = "00-" + TRACE + "-63fa0d2b81c7945e-01";

    private final List<SpanData> spans = new ArrayList<>();
    private final Trace traced = new Trace(SdkTracerProvider.builder()
            .addSpanProcessor(Spans.kept(spans))
            .build()
            .get("test"));
    private final Trace untraced = new Trace(OpenTelemetry.noop().getTracer("test"));
    private final EnrichedRecords records =
            new EnrichedRecords(Map.of("raw", "enriched"), "1", 1000, Clock.systemUTC(), new SimpleMeterRegistry());
    private final DeadLetters deadLetters = new DeadLetters(new SimpleMeterRegistry());

    @Test
    void whatComesOfARecordIsAStepFurtherInItsTrace() {
        var header = header(traced.follow(record(INCOMING), this::enriched)).orElseThrow();

        assertThat(spans).singleElement().satisfies(span -> {
            assertThat(header).isEqualTo("00-" + TRACE + "-" + span.getSpanId() + "-01");
            assertThat(span.getParentSpanId()).isEqualTo("63fa0d2b81c7945e");
            assertThat(span.getName()).isEqualTo("enrich article");
            assertThat(span.getKind()).isEqualTo(SpanKind.CONSUMER);
            assertThat(span.getAttributes().asMap())
                    .containsEntry(AttributeKey.stringKey("vestnik.article.id"), ID)
                    .containsEntry(AttributeKey.stringKey("messaging.destination.name"), "enriched");
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        });
    }

    @Test
    void aTraceBeginsHereWhereNoneCame() {
        var header = header(traced.follow(record(null), this::enriched)).orElseThrow();

        assertThat(header).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01").doesNotContain(TRACE);
    }

    @Test
    void aPublisherWhoDecidedAgainstATraceGetsNoSpanAndKeepsItsNumber() {
        var header = header(traced.follow(record(INCOMING.replace("-01", "-00")), this::enriched));

        assertThat(header).hasValueSatisfying(value -> assertThat(value).startsWith("00-" + TRACE));
        assertThat(spans).isEmpty();
    }

    @Test
    void withoutTracingTheHeaderGoesOnAsItCame() {
        assertThat(header(untraced.follow(record(INCOMING), this::enriched))).contains(INCOMING);
        assertThat(header(untraced.follow(record(INCOMING), records::passingOn)))
                .contains(INCOMING);
        assertThat(header(untraced.follow(record(null), this::enriched))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00-", "00-00000000000000000000000000000000-0000000000000000-01", "Привет"})
    void aHeaderThatIsNoneIsAsGoodAsAbsent(String header) {
        assertThat(header(untraced.follow(record(header), this::enriched))).isEmpty();
        assertThat(header(traced.follow(record(header), this::enriched))).isNotEmpty();
    }

    @Test
    void aNoticeHasOneHeaderNotTwo() {
        var notice = traced.follow(record(INCOMING), records::passingOn);

        assertThat(notice.record().headers().headers("traceparent")).hasSize(1);
        assertThat(header(notice))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("00-" + TRACE).isNotEqualTo(INCOMING));
    }

    @Test
    void aDeadLetterKeepsTheHeaderThatItCameWithAndItsSpanSaysWhy() {
        var dead = traced.follow(
                record(INCOMING),
                record -> deadLetters.of(record, DeadLetters.Kind.UNREADABLE, "No article.", Optional.empty()));

        assertThat(header(dead)).contains(INCOMING);
        assertThat(spans).singleElement().satisfies(span -> {
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(span.getStatus().getDescription()).isEqualTo("unreadable");
        });
    }

    @Test
    void linesThatAreLoggedMeanwhileSayWhichArticleAndTraceTheyAreAbout() {
        var said = new ArrayList<Object>();

        untraced.follow(record(INCOMING), record -> {
            said.add(MDC.get("articleId"));
            said.add(MDC.get("traceId"));
            return enriched(record);
        });

        assertThat(said).containsExactly(ID, TRACE);
        assertThat(MDC.get("articleId")).isNull();
        assertThat(MDC.get("traceId")).isNull();
    }

    private Outgoing enriched(ConsumerRecord<byte[], byte[]> record) {
        return records.of(record, ID, "2026-03-02T07:00:00.000Z", new byte[0]);
    }

    private static ConsumerRecord<byte[], byte[]> record(@Nullable String traceparent) {
        var record = new ConsumerRecord<>("raw", 0, 0, ID.getBytes(UTF_8), new byte[0]);
        if (traceparent != null) {
            record.headers().add("traceparent", traceparent.getBytes(UTF_8));
        }
        return record;
    }

    private static Optional<String> header(Outgoing outgoing) {
        return Optional.ofNullable(outgoing.record().headers().lastHeader("traceparent"))
                .map(header -> new String(header.value(), UTF_8));
    }
}
