package dev.vestnik.store.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.intake.Captures;
import dev.vestnik.store.intake.EnrichedArticle;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublicArticleTest {

    private final Instant storedAt = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void everythingThatTheEnricherWroteStandsThereCharacterByCharacter() {
        var enriched = "{ \"score\": 0.10, \"big\": 12345678901234567890, \"text\": \"\\u0041\\ud83d\\ude00 ә\"}\n";

        var published = PublicArticle.of(article(enriched), 3, storedAt);

        assertThat(published.json())
                .isEqualTo("{ \"score\": 0.10, \"big\": 12345678901234567890, \"text\": \"\\u0041\\ud83d\\ude00 ә\","
                        + "\"version\":3,\"pubStatus\":\"usable\",\"storedAt\":\"2026-03-02T09:00:00.000Z\"}");
    }

    @Test
    void timesHaveMillisecondsEvenWhereTheyAreZero() {
        assertThat(PublicArticle.of(article("{\"a\":1}"), 1, storedAt).time()).isEqualTo("2026-03-02T09:00:00.000Z");
    }

    private static EnrichedArticle article(String json) {
        var some = Captures.of("page").article();
        return new EnrichedArticle(
                some.id(),
                some.uri(),
                some.source(),
                some.language(),
                some.headline(),
                some.body(),
                some.publishedAt(),
                some.capturedAt(),
                some.contentHash(),
                some.revision(),
                json);
    }
}
