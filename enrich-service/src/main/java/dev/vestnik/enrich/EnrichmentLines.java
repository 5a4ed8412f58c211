package dev.vestnik.enrich;

import dev.vestnik.enrich.stream.Line;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The two lines: live news, and behind it the back-fill, which goes on only while live news rests. */
@ApplicationScoped
class EnrichmentLines {

    private final EnrichmentLine live;
    private final EnrichmentLine backFill;

    EnrichmentLines(
            ArticleEnricher enricher,
            EnrichConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Clock clock,
            MeterRegistry meters) {
        var precedence = new Precedence();
        var consuming = with(broker, config.consumer());
        var producing = with(broker, config.producer());
        this.live = new EnrichmentLine(
                "enrichment-line",
                enricher,
                () -> Line.open(config.rawTopic(), consuming, producing).measuredBy(meters),
                precedence.ofLive(),
                clock);
        var lane = config.backFill();
        this.backFill = new EnrichmentLine(
                "back-fill-line",
                enricher,
                () -> Line.open(lane.rawTopic(), with(consuming, lane.consumer()), with(producing, lane.producer()))
                        .measuredBy(meters),
                precedence.ofBackFill(lane.patience(), clock),
                clock);
    }

    void start(@Observes StartupEvent event) {
        live.start();
        backFill.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        backFill.stop();
        live.stop();
    }

    /** True while live news can flow. */
    boolean isLiveOpen() {
        return live.isOpen();
    }

    /** True unless a line has ended or has given no sign of life for so long. */
    boolean areAlive(Duration silence) {
        return live.isAlive(silence) && backFill.isAlive(silence);
    }

    private static Map<String, Object> with(Map<String, Object> broker, Map<String, String> own) {
        var settings = new HashMap<>(broker);
        settings.putAll(own);
        return settings;
    }
}
