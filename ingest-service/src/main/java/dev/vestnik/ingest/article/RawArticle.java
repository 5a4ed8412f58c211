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

    /** The same article under the address, and so the id, by which it was known first. */
    public RawArticle knownAs(UUID firstId, String firstUri, @Nullable String host) {
        var copy = new Copy();
        copy.id = firstId;
        copy.uri = firstUri;
        copy.source = new SourceRef(source.id(), source.name(), host);
        return copy.article();
    }

    /** The same article, taken under the name that its publisher gave it. */
    public RawArticle named(UUID ofName, String name, String givenName, Extraction taken) {
        var copy = new Copy();
        copy.id = ofName;
        copy.uri = name;
        copy.requestedUri = givenName;
        copy.extraction = taken;
        return copy.article();
    }

    /** The same article, which has changed: where the page states no time of it, this capture is the first that saw it. */
    public RawArticle changed() {
        if (modifiedAt != null) {
            return this;
        }
        var copy = new Copy();
        copy.modifiedAt = capturedAt.atOffset(ZoneOffset.UTC);
        copy.modifiedAssumed = true;
        return copy.article();
    }

    /** The same article, read from a file of this name. */
    public RawArticle from(String name) {
        var copy = new Copy();
        copy.file = name;
        return copy.article();
    }

    /** The same article, whose capture stands at that place of an archive. */
    public RawArticle in(Archive place) {
        var copy = new Copy();
        copy.archive = place;
        return copy.article();
    }

    /** This article, but for what is set: the one way of copying. */
    private final class Copy {

        private UUID id = RawArticle.this.id;
        private String uri = RawArticle.this.uri;
        private String requestedUri = RawArticle.this.requestedUri;
        private @Nullable String file = RawArticle.this.file;
        private SourceRef source = RawArticle.this.source;
        private @Nullable OffsetDateTime modifiedAt = RawArticle.this.modifiedAt;
        private @Nullable Boolean modifiedAssumed = RawArticle.this.modifiedAssumed;
        private Extraction extraction = RawArticle.this.extraction;
        private @Nullable Archive archive = RawArticle.this.archive;

        RawArticle article() {
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
                    archive);
        }
    }
}
