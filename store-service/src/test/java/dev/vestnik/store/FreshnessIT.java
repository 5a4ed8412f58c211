package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.article.Origins;
import dev.vestnik.store.article.Origins.Newest;
import dev.vestnik.store.intake.Captures;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnRealPlatform
class FreshnessIT {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Origins origins;

    @Inject
    Freshness freshness;

    @Inject
    MeterRegistry meters;

    @Inject
    Clock clock;

    @Test
    void whatIsStoredAlreadyIsNewsOfItsSourceUnlessItIsOld() {
        // Given
        var hour = now.minus(Duration.ofHours(1));
        var articles = List.of(
                stored("fresh", "dala-fresh", hour),
                stored("before", "dala-fresh", hour.minusSeconds(60)),
                stored("old", "dala-old", now.minus(Duration.ofDays(30))),
                stored("ahead", "dala-ahead", now.plus(Duration.ofDays(1))),
                stored("behind", "dala-ahead", hour));
        articles.forEach(article -> Store.awaitVersions(article.id(), 1));

        // When
        var newest =
                QuarkusTransaction.requiringNew().call(() -> origins.newest(now.minus(Duration.ofDays(7)), now, 5_000));
        freshness.begin(new StartupEvent(), origins);

        // Then
        assertThat(newest)
                .filteredOn(one -> one.source().startsWith("dala-"))
                .containsExactly(
                        new Newest("dala-ahead", "kk", hour.getEpochSecond()),
                        new Newest("dala-fresh", "kk", hour.getEpochSecond()));
        var age = meters.get("vestnik.newest.article.age.seconds").tag("source", "dala-fresh");
        assertThat(age.gauge().value())
                .isBetween(3600.0, Duration.between(hour, clock.instant()).toMillis() / 1000.0);
    }

    private static Captures stored(String page, String source, Instant publishedAt) {
        var article = Captures.of("freshness-" + page).from(source).in("kk").published(publishedAt.toString());
        Wire.send(article);
        return article;
    }
}
