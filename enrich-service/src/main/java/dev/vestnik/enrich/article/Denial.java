package dev.vestnik.enrich.article;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.vestnik.enrich.text.Span;

/** Somebody does not let something stand; ranges count in the body. */
public record Denial(Kind kind, Speaker speaker, Span cue, Span what) {

    /** Three different things: «опроверг», «не подтвердил», «отказался комментировать». */
    public enum Kind {
        DENIED("denied"),
        NOT_CONFIRMED("not-confirmed"),
        DECLINED_TO_COMMENT("declined-to-comment");

        private final String json;

        Kind(String json) {
            this.json = json;
        }

        @JsonValue
        public String json() {
            return json;
        }
    }
}
