package dev.vestnik.ingest.article;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The publisher no longer shows an article: a value on {@code news.articles.raw.v1}, among the captures of the article.
 *
 * @param noticedAt when it was first not there
 * @param status HTTP status of the answer; null, and written so, where there was another page instead
 * @param reason one of the contract's words
 * @param lastCapturedAt of the last capture that was published
 */
public record GoneNotice(
        UUID id,
        String uri,
        String requestedUri,
        SourceRef source,

        @JsonFormat(pattern = RawArticle.INSTANT, timezone = "UTC")
        Instant noticedAt,

        @Nullable Integer status,
        String reason,

        @JsonFormat(pattern = RawArticle.INSTANT, timezone = "UTC")
        Instant lastCapturedAt) {

    public GoneNotice {
        noticedAt = noticedAt.truncatedTo(ChronoUnit.MILLIS);
        lastCapturedAt = lastCapturedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
