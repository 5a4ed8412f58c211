package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.intake.Arrival;
import dev.vestnik.store.intake.EnrichedArticle;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Freshness freshness = new Freshness(meters, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theNewestArticleOfASourceIsAsOldAsItsPublisherSays() {
        freshness.stored(batch("news.articles.enriched.v1"), List.of(article(600, 60), article(7200, 30)));

        var age = meters.get("vestnik.newest.article.age.seconds").tags("language", "kk", "source", "dala");
        assertThat(age.gauge().value()).isEqualTo(600);
        assertThat(meters.get("vestnik.articles.arrived")
                        .tag("source", "dala")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void theDelayIsTheTimeSinceTheCapture() {
        freshness.stored(batch("news.articles.enriched.v1"), List.of(article(600, 60)));

        assertThat(meters.get("vestnik.article.delay").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(60);
    }

    @Test
    void aDateInTheFutureMakesNothingFresh() {
        freshness.stored(batch("news.articles.enriched.v1"), List.of(article(-3600, 60)));

        assertThat(meters.get("vestnik.newest.article.age.seconds").gauge().value())
                .isEqualTo(60);
    }

    @Test
    void archivesThatAreReadAgainAreNotLate() {
        freshness.stored(batch("news.articles.enriched.backfill.v1"), List.of(article(600, 86_400)));

        assertThat(meters.get("vestnik.article.delay").timer().count()).isZero();
    }

    private static ConsumerRecords<String, byte[]> batch(String topic) {
        var from = new TopicPartition(topic, 0);
        return new ConsumerRecords<>(
                Map.of(from, List.of(new ConsumerRecord<>(topic, 0, 0, "id", new byte[0]))), Map.of());
    }

    private static Arrival article(long secondsSincePublished, long secondsSinceCaptured) {
        return new EnrichedArticle(
                UUID.randomUUID(),
                "https://dala.example/1",
                "dala",
                "kk",
                "",
                "",
                Optional.of(NOW.minusSeconds(secondsSincePublished)),
                NOW.minusSeconds(secondsSinceCaptured),
                "hash",
                "1",
                "{}");
    }
}
