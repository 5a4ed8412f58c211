package dev.vestnik.enrich.article;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.vestnik.enrich.text.Span;
import java.util.Locale;
import java.util.Optional;

/** Words of a speaker; all ranges count in the body. The language is given where it is not the article's. */
public record Quotation(
        Kind kind, Span content, Optional<Span> cue, Optional<Speaker> speaker, Optional<Language> language) {

    /** Literal, or reported in substance. */
    public enum Kind {
        DIRECT,
        INDIRECT;

        @JsonValue
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
