package dev.vestnik.ingest.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can happen to a source. */
public enum Kind {
    /** It has fallen silent, by the measure of its own history. */
    QUIET,
    /** It gives again, or its pages make sense again. */
    BACK,
    /** Its pages have stopped making sense. */
    LAYOUT_CHANGED,
    /** It is gone for good and no longer visited. */
    RETIRED,
    /** It lives at another address now. */
    MOVED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
