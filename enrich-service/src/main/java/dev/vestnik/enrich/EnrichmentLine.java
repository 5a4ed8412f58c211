package dev.vestnik.enrich;

import dev.vestnik.enrich.stream.Line;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the line going: opens it, and opens it again after every failure of Kafka. A bug ends it, and liveness turns red. */
@ApplicationScoped
class EnrichmentLine {

    private static final Logger LOG = Logger.getLogger(EnrichmentLine.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final ArticleEnricher enricher;
    private final EnrichConfig config;
    private final Map<String, Object> broker;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("enrichment-line").unstarted(this::run);
    private volatile @Nullable Line open;
    private volatile Instant lastSign = Instant.EPOCH;

    EnrichmentLine(
            ArticleEnricher enricher,
            EnrichConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Clock clock) {
        this.enricher = enricher;
        this.config = config;
        this.broker = broker;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        lastSign = clock.instant();
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        var line = open;
        if (line != null) {
            line.wake();
        }
        thread.join(FAREWELL);
    }

    /** True while records can flow. */
    boolean isOpen() {
        return open != null && thread.isAlive();
    }

    /** True unless the line has ended or has given no sign of life for so long. */
    boolean isAlive(Duration silence) {
        return thread.isAlive() && lastSign.plus(silence).isAfter(clock.instant());
    }

    private void run() {
        while (isWanted()) {
            try (var line = Line.open(config.rawTopic(), with(config.consumer()), with(config.producer()))) {
                open = line;
                while (isWanted()) {
                    lastSign = clock.instant();
                    enricher.carryOn(line);
                }
            } catch (KafkaException e) {
                pauseAfter(e); // nothing of the batch was committed: the next line begins with it again
            } finally {
                open = null;
            }
        }
    }

    private void pauseAfter(KafkaException outage) {
        lastSign = clock.instant();
        try {
            if (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warnf("The line is opened again after %s", outage);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    private boolean isWanted() {
        return stopped.getCount() > 0;
    }

    private Map<String, Object> with(Map<String, String> own) {
        var settings = new HashMap<>(broker);
        settings.putAll(own);
        return settings;
    }
}
