package dev.vestnik.ingest.source;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.vestnik.ingest.problem.InvalidField;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a source does, in the order in which somebody should look at it. */
public enum State {
    /** It gives much less than its own history promises. */
    SILENT,
    /** It can't be read, or its pages make no sense. */
    FAILING,
    /** It is gone for good, says its server. */
    RETIRED,
    /** It gives what it usually gives. */
    HEALTHY,
    /** Somebody switched it off. */
    PAUSED;

    /** As it is written in JSON and in the database. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static State of(String text) {
        return Arrays.stream(values())
                .filter(state -> state.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidField("state", "must be one of " + all() + ", not '" + text + "'"));
    }

    private static String all() {
        return Arrays.stream(values()).map(State::text).collect(Collectors.joining(", "));
    }
}
