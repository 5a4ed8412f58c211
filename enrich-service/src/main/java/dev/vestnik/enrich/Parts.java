package dev.vestnik.enrich;

import dev.vestnik.enrich.raw.RawArticleReader;
import dev.vestnik.enrich.stream.DeadLetters;
import dev.vestnik.enrich.stream.EnrichedRecords;
import dev.vestnik.enrich.stream.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The parts of the service that know nothing of the container, each made once. */
final class Parts {

    /** Names beside the built-in ones. */
    @ConfigMapping(prefix = "vestnik.gazetteer")
    interface GazetteerConfig {

        /** A file of the same form as the built-in one. */
        Optional<Path> file();
    }

    /** Larger models in place of the built-in ones. */
    @ConfigMapping(prefix = "vestnik.models")
    interface ModelsConfig {

        /** {@code onnx:} and the folder of a token classifier that recognises names. */
        Optional<String> names();
    }

    /** Of OpenTelemetry. What is switched off has spans all the same: nobody would see them, and each would begin a trace. */
    @ConfigMapping(prefix = "quarkus.otel.sdk")
    interface SdkConfig {

        /** Whether nobody collects. */
        boolean disabled();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    RawArticleReader rawArticleReader() {
        return Enrichment.reader();
    }

    @Produces
    @Singleton
    Enrichment enrichment(GazetteerConfig gazetteer, ModelsConfig models, MeterRegistry meters) {
        StepTimes times = (task, time) ->
                meters.timer("vestnik.enrich.step", "step", task).record(time);
        return Enrichment.load(gazetteer.file(), new Models(models.names()), times);
    }

    @Produces
    @Singleton
    EnrichedRecords enrichedRecords(EnrichConfig config, Clock clock, MeterRegistry meters) {
        var topics = Map.of(
                config.rawTopic(), config.enrichedTopic(),
                config.backFill().rawTopic(), config.backFill().enrichedTopic());
        return new EnrichedRecords(topics, Enrichment.REVISION, config.maxRecordBytes(), clock, meters);
    }

    @Produces
    @Singleton
    DeadLetters deadLetters(MeterRegistry meters) {
        return new DeadLetters(meters);
    }

    @Produces
    @Singleton
    Trace trace(Tracer tracer, SdkConfig sdk) {
        return new Trace(sdk.disabled() ? TracerProvider.noop().get("off") : tracer);
    }

    @Produces
    @Singleton
    Workers workers() {
        return new Workers();
    }

    void close(@Disposes Workers workers) {
        workers.close();
    }
}
