package dev.vestnik.enrich.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How good or bad something sounds, from -1 to 1. */
public record Sentiment(double score) {

    public static final Sentiment NEUTRAL = new Sentiment(0);

    /** Within this distance of zero nobody would call it good or bad. */
    private static final double NEUTRAL_ZONE = 0.15;

    /** The directions of a sentiment. */
    public enum Label {
        NEGATIVE,
        NEUTRAL,
        POSITIVE;

        @JsonValue
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Sentiment {
        score = Math.round(Math.clamp(score, -1, 1) * 1000) / 1000.0;
    }

    @JsonProperty
    public Label label() {
        if (Math.abs(score) < NEUTRAL_ZONE) {
            return Label.NEUTRAL;
        }
        return score < 0 ? Label.NEGATIVE : Label.POSITIVE;
    }
}
