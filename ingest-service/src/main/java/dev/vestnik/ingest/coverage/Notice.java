package dev.vestnik.ingest.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What happened to a source or to a language, as the contract has it. */
@JsonInclude(Include.NON_NULL)
public record Notice(
        Kind kind,
        About about,
        String happenedAt,
        String explanation,
        @Nullable String lastArticleAt,
        @Nullable Double articlesPerDay,
        @Nullable Double failedShare,
        @Nullable Double doubtfulShare,
        @Nullable String previousAddress) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    /** Whom it is about. */
    @JsonInclude(Include.NON_NULL)
    public record About(
            String type,
            String id,
            @Nullable String name,
            @Nullable String address,
            @Nullable String language) {

        public static About source(String id, String name, String address, @Nullable String language) {
            return new About("source", id, name, address, language);
        }

        public static About language(String tag) {
            return new About("language", tag, null, null, tag);
        }
    }

    /** With what its history says, where there is one. */
    public static Notice of(
            Kind kind,
            About about,
            Instant happenedAt,
            String explanation,
            @Nullable Report report,
            @Nullable String previousAddress) {
        return report == null
                ? new Notice(kind, about, text(happenedAt), explanation, null, null, null, null, previousAddress)
                : new Notice(
                        kind,
                        about,
                        text(happenedAt),
                        explanation,
                        report.lastArticleAt() == null ? null : text(report.lastArticleAt()),
                        report.articlesPerDay(),
                        report.failedShare(),
                        report.doubtfulShare(),
                        previousAddress);
    }

    /** An instant as it stands in the contracts: UTC, milliseconds. */
    public static String text(Instant time) {
        return MILLIS.format(time);
    }

    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A notice about " + about.id() + " has no JSON form", e);
        }
    }
}
