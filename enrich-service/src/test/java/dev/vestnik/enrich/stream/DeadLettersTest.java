package dev.vestnik.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    /** An alert sees a counter grow, not begin. */
    @Test
    void everyCounterIsThereBeforeTheFirstLetter() {
        var meters = new SimpleMeterRegistry();

        new DeadLetters(meters);

        assertThat(meters.find("vestnik.dead.letters").counters())
                .hasSize(6)
                .allMatch(counter -> counter.count() == 0)
                .extracting(counter ->
                        counter.getId().getTag("topic") + " " + counter.getId().getTag("kind"))
                .contains(
                        "news.articles.raw.v1 unreadable",
                        "news.articles.raw.v1 enrichment-failed",
                        "news.articles.raw.backfill.v1 unknown-schema");
    }
}
