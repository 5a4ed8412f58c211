package dev.vestnik.ingest.article;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One capture of one article: the value on {@code news.articles.raw.v1}. Absent fields are null, absent lists empty. */
@JsonInclude(Include.NON_NULL)
public record RawArticle(
        UUID id,
        String uri,
        String requestedUri,
        @Nullable String file,
        SourceRef source,
        String language,
        String headline,
        @Nullable String subheadline,
        List<String> byline,
        @Nullable String section,
        List<String> keywords,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime modifiedAt,
        boolean zoneAssumed,
        @JsonFormat(pattern = INSTANT, timezone = "UTC") Instant capturedAt,
        String body,
        List<Block> blocks,
        @Nullable List<Image> images,
        String contentHash,
        Access access,
        Extraction extraction,
        @Nullable Archive archive) {

    private static final String INSTANT = "uuuu-MM-dd'T'HH:mm:ss.SSSX";

    public RawArticle {
        byline = List.copyOf(byline);
        keywords = List.copyOf(keywords);
        capturedAt = capturedAt.truncatedTo(ChronoUnit.MILLIS);
        blocks = List.copyOf(blocks);
        images = images == null ? null : List.copyOf(images);
    }

    /** The same article, read from a file of this name. */
    public RawArticle from(String name) {
        return new RawArticle(
                id,
                uri,
                requestedUri,
                name,
                source,
                language,
                headline,
                subheadline,
                byline,
                section,
                keywords,
                publishedAt,
                modifiedAt,
                zoneAssumed,
                capturedAt,
                body,
                blocks,
                images,
                contentHash,
                access,
                extraction,
                archive);
    }

    /** The same article, whose capture stands at that place of an archive. */
    public RawArticle in(Archive place) {
        return new RawArticle(
                id,
                uri,
                requestedUri,
                file,
                source,
                language,
                headline,
                subheadline,
                byline,
                section,
                keywords,
                publishedAt,
                modifiedAt,
                zoneAssumed,
                capturedAt,
                body,
                blocks,
                images,
                contentHash,
                access,
                extraction,
                place);
    }
}
