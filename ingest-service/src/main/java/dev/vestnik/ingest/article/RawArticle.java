package dev.vestnik.ingest.article;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
        @Nullable Boolean modifiedAssumed,
        boolean zoneAssumed,
        @JsonFormat(pattern = INSTANT, timezone = "UTC") Instant capturedAt,
        String body,
        List<Block> blocks,
        @Nullable List<Image> images,
        String contentHash,
        Access access,
        Extraction extraction,
        @Nullable Archive archive) {

    static final String INSTANT = "uuuu-MM-dd'T'HH:mm:ss.SSSX";

    public RawArticle {
        byline = List.copyOf(byline);
        keywords = List.copyOf(keywords);
        capturedAt = capturedAt.truncatedTo(ChronoUnit.MILLIS);
        blocks = List.copyOf(blocks);
        images = images == null ? null : List.copyOf(images);
    }

    /** An article as its page describes it: no time is assumed that the page doesn't state. */
    public RawArticle(
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
            Instant capturedAt,
            String body,
            List<Block> blocks,
            @Nullable List<Image> images,
            String contentHash,
            Access access,
            Extraction extraction,
            @Nullable Archive archive) {
        this(
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
                null,
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

    /** The same article under the address, and so the id, by which it was known first. */
    public RawArticle knownAs(UUID firstId, String firstUri, @Nullable String host) {
        return with(
                firstId, firstUri, file, new SourceRef(source.id(), source.name(), host), modifiedAt, modifiedAssumed);
    }

    /** The same article, which has changed: where the page states no time of it, this capture is the first that saw it. */
    public RawArticle changed() {
        return modifiedAt != null ? this : with(id, uri, file, source, capturedAt.atOffset(ZoneOffset.UTC), true);
    }

    /** The same article, read from a file of this name. */
    public RawArticle from(String name) {
        return with(id, uri, name, source, modifiedAt, modifiedAssumed);
    }

    private RawArticle with(
            UUID newId,
            String newUri,
            @Nullable String newFile,
            SourceRef newSource,
            @Nullable OffsetDateTime newModifiedAt,
            @Nullable Boolean newModifiedAssumed) {
        return new RawArticle(
                newId,
                newUri,
                requestedUri,
                newFile,
                newSource,
                language,
                headline,
                subheadline,
                byline,
                section,
                keywords,
                publishedAt,
                newModifiedAt,
                newModifiedAssumed,
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
                modifiedAssumed,
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
