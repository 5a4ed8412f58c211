package dev.vestnik.enrich;

import dev.vestnik.enrich.stream.Line;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps a line going: opens it, and opens it again after every failure of Kafka. A bug ends it, and liveness turns red. */
final class EnrichmentLine {

    private static final Logger LOG = Logger.getLogger(EnrichmentLine.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final ArticleEnricher enricher;
    private final Supplier<Line> opening;
    private final Turn turn;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Line open;
    private volatile Instant lastSign = Instant.EPOCH;

    EnrichmentLine(String name, ArticleEnricher enricher, Supplier<Line> opening, Turn turn, Clock clock) {
        this.enricher = enricher;
        this.opening = opening;
        this.turn = turn;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name(name).unstarted(this::run);
    }

    void start() {
        lastSign = clock.instant();
        thread.start();
    }

    void stop() throws InterruptedException {
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
            try (var line = opening.get()) {
                open = line;
                while (isWanted()) {
                    lastSign = clock.instant();
                    if (turn.comes()) {
                        carryOn(line);
                    }
                }
            } catch (KafkaException e) {
                pauseAfter(e); // nothing of the batch was committed: the next line begins with it again
            } finally {
                open = null;
            }
        }
    }

    private void carryOn(Line line) {
        var batch = line.poll();
        if (!batch.isEmpty()) {
            turn.took();
            enricher.carryOn(line, batch);
        }
        turn.rests(line.isBehind());
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
}
