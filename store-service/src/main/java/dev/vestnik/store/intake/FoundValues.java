package dev.vestnik.store.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The enricher's findings as JSON has them. What is absent or odd is left out later; it never makes an article unreadable. */
final class FoundValues {

    private FoundValues() {}

    /** How good or bad something sounds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SentimentValue(@Nullable Double score, @Nullable String label) {}

    /** What the article is about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TopicValue(@Nullable String qcode, @Nullable String name) {}

    /** Somebody or something with a name; the id is that of the article alone unless it has a colon. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record EntityValue(
            @Nullable String id,
            @Nullable String type,
            @Nullable String name,
            @Nullable String wikidata,
            @Nullable Double salience,
            @Nullable SentimentValue sentiment,
            @Nullable List<RoleValue> roles,
            @Nullable List<MentionValue> mentions) {}

    /** An office and whose it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RoleValue(@Nullable String title, @Nullable String employer) {}

    /** A place where an entity is named. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MentionValue(@Nullable String field, int start, int end) {

        boolean isWithin(SpanValue span) {
            return "body".equals(field) && start >= span.start && end <= span.end;
        }
    }

    /** A range of the body, in code points. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SpanValue(int start, int end) {}

    /** Words of a speaker. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuotationValue(
            @Nullable String kind,
            @Nullable SpanValue content,
            @Nullable SpeakerValue speaker,
            @Nullable String language) {}

    /** Who speaks. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SpeakerValue(
            @Nullable String name,
            @Nullable String entity,
            @Nullable String role) {}
}
