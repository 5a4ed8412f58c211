package dev.vestnik.store;

import dev.vestnik.store.article.Origins;
import dev.vestnik.store.intake.Arrival;
import dev.vestnik.store.intake.EnrichedArticle;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Shows how long articles are on their way, and how old the newest one of each language and source is. */
@ApplicationScoped
class Freshness {

    /** Each is a time series of its own, for ever: beyond so many all others are one. */
    private static final int MOST_ORIGINS = 5_000;

    private static final Origin OTHERS = new Origin("other", "other");

    /** Whoever was silent for longer is not missed anew at every start. */
    private static final Duration MEMORY = Duration.ofDays(7);

    private final MeterRegistry meters;
    private final Clock clock;
    private final Timer delay;
    private final Map<Origin, AtomicReference<Instant>> newest = new ConcurrentHashMap<>();

    Freshness(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
        this.delay = Timer.builder("vestnik.article.delay")
                .description("From the capture of an article until it is stored, back-fill aside")
                .serviceLevelObjectives(
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30))
                .register(meters);
    }

    /** Begins with what is stored: a source that falls silent is missed though this process never heard of it. */
    @Transactional
    void begin(@Observes StartupEvent start, Origins origins) {
        var now = clock.instant();
        for (var stored : origins.newest(now.minus(MEMORY), now, MOST_ORIGINS)) {
            note(new Origin(stored.language(), stored.source()), Instant.ofEpochSecond(stored.datedAt()));
        }
    }

    /** Takes note of what a batch brought. Archives that are read again are old by their nature, and are left out. */
    void stored(ConsumerRecords<String, byte[]> batch, List<Arrival> arrivals) {
        if (batch.partitions().stream().anyMatch(from -> from.topic().contains(".backfill."))) {
            return;
        }
        for (var arrival : arrivals) {
            if (arrival instanceof EnrichedArticle article) {
                note(article, clock.instant());
            }
        }
    }

    private void note(EnrichedArticle article, Instant now) {
        delay.record(Duration.between(article.capturedAt(), now));
        var dated = article.publishedAt().filter(time -> time.isBefore(now)).orElse(article.capturedAt());
        var known = note(new Origin(article.language(), article.source()), dated);
        meters.counter("vestnik.articles.arrived", known.tags()).increment();
    }

    private Origin note(Origin origin, Instant dated) {
        var known = newest.size() < MOST_ORIGINS || newest.containsKey(origin) ? origin : OTHERS;
        newest.computeIfAbsent(known, this::shown)
                .accumulateAndGet(dated, (one, other) -> one.isAfter(other) ? one : other);
        return known;
    }

    private AtomicReference<Instant> shown(Origin origin) {
        var time = new AtomicReference<>(Instant.EPOCH);
        Gauge.builder("vestnik.newest.article.age.seconds", time, this::age)
                .tags(origin.tags())
                .register(meters);
        return time;
    }

    private double age(AtomicReference<Instant> time) {
        return Duration.between(time.get(), clock.instant()).toMillis() / 1000.0;
    }

    /** Where articles come from. */
    private record Origin(String language, String source) {

        Tags tags() {
            return Tags.of("language", language, "source", source);
        }
    }
}
