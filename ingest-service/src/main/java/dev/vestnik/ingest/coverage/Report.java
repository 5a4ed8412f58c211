package dev.vestnik.ingest.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subject gave in the last four weeks.
 *
 * @param articlesPerDay what its history makes expect
 * @param failedShare of its pages, those that gave no article
 * @param doubtfulShare of its articles, those that the extraction is not sure of
 * @param silentAfter when silence becomes an alarm; absent while too little is known
 */
@JsonInclude(Include.NON_NULL)
public record Report(
        String subject,
        @Nullable Instant lastArticleAt,
        double articlesPerDay,
        double failedShare,
        double doubtfulShare,
        int recentPages,
        int recentBadPages,
        @Nullable Instant silentAfter,
        @Nullable Instant quietSince,
        @Nullable Instant senselessSince) {

    static Report of(Coverage coverage, List<CoverageHour> hours) {
        var articles = hours.stream().mapToInt(hour -> hour.articles).sum();
        var failed = hours.stream().mapToInt(hour -> hour.failed).sum();
        var doubtful = hours.stream().mapToInt(hour -> hour.doubtful).sum();
        var days = hours.isEmpty()
                ? 1
                : Math.max(
                        1,
                        Duration.between(hours.getFirst().hour, hours.getLast().hour)
                                        .toHours()
                                / 24.0);
        return new Report(
                coverage.subject,
                coverage.lastArticle,
                rounded(articles / days),
                rounded((double) failed / Math.max(1, failed + articles)),
                rounded((double) doubtful / Math.max(1, articles)),
                coverage.pages().recentPages(),
                coverage.pages().recentBad(),
                coverage.silentAfter,
                coverage.quietSince,
                coverage.senselessSince);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
