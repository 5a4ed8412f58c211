package dev.vestnik.store.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.store.intake.FoundValues.EntityValue;
import dev.vestnik.store.intake.FoundValues.QuotationValue;
import dev.vestnik.store.intake.FoundValues.SentimentValue;
import dev.vestnik.store.intake.FoundValues.TopicValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of an enriched article's JSON that the store reads; every other field passes through unread. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EnrichedValue(
        @Nullable UUID id,
        @Nullable String uri,
        @Nullable Source source,
        @Nullable String language,
        @Nullable String headline,
        @Nullable String body,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime capturedAt,
        @Nullable String contentHash,
        @Nullable Extraction extraction,
        @Nullable Enrichment enrichment,
        @Nullable SentimentValue sentiment,
        @Nullable List<TopicValue> topics,
        @Nullable List<EntityValue> entities,
        @Nullable List<QuotationValue> quotations,
        @Nullable JsonNode version,
        @Nullable JsonNode pubStatus,
        @Nullable JsonNode storedAt,
        @Nullable JsonNode gone,
        @Nullable JsonNode redactions,
        @Nullable JsonNode corrections) {

    /** Columns that stand in an index hold no more. */
    private static final int LONGEST_NAME = 200;

    /** The site that carried the article. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Source(@Nullable String id) {}

    /** What took the article out of its page. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Extraction(@Nullable String revision) {}

    /** What understood the article. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Enrichment(@Nullable String revision) {}

    /**
     * The article that the fields describe.
     *
     * @param json the whole value, unknown fields included
     * @throws NotAnArticle if a field is absent or cannot be right; the message names it
     */
    EnrichedArticle article(String json) {
        if (Stream.of(version, pubStatus, storedAt, gone, redactions, corrections)
                .anyMatch(Objects::nonNull)) {
            throw new NotAnArticle("It has a field that only the store may set: version, pubStatus, storedAt, gone,"
                    + " redactions or corrections.");
        }
        return published(json);
    }

    /** The same of a value that may have the store's own fields. */
    EnrichedArticle published(String json) {
        return new EnrichedArticle(
                required("id", id),
                required("uri", uri),
                name("source.id", source == null ? null : source.id()),
                name("language", language),
                headline == null ? "" : headline,
                required("body", body),
                Optional.ofNullable(publishedAt).map(time -> instant("publishedAt", time)),
                instant("capturedAt", required("capturedAt", capturedAt)),
                name("contentHash", contentHash),
                revision(),
                json,
                findings(required("body", body), name("language", language)));
    }

    private Findings findings(String text, String tag) {
        return new FindingsReader(text, tag, entities).read(sentiment, topics, quotations);
    }

    /** Of the enrichment, and behind it of the extraction where it is stated: a greater one of either understood the page better. */
    private String revision() {
        var enriched = name("enrichment.revision", enrichment == null ? null : enrichment.revision());
        return extraction == null || extraction.revision() == null
                ? enriched
                : enriched + "+" + name("extraction.revision", extraction.revision());
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new NotAnArticle("It has no " + field + ".");
        }
        return value;
    }

    private static String name(String field, @Nullable String value) {
        var name = required(field, value);
        if (name.isBlank() || name.length() > LONGEST_NAME || !StorableText.isStorable(name)) {
            throw new NotAnArticle("Its " + field + " is blank, longer than " + LONGEST_NAME
                    + " characters, or has characters that are no text.");
        }
        return name;
    }

    static Instant instant(String field, OffsetDateTime time) {
        var utc = time.withOffsetSameInstant(ZoneOffset.UTC);
        if (utc.getYear() < 1 || utc.getYear() > 9999) {
            throw new NotAnArticle("Its " + field + " is not in the years 1 to 9999.");
        }
        return utc.toInstant();
    }
}
