package dev.vestnik.ingest.source;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who brought a source: what came from the file goes when the file no longer lists it; the rest stays. */
public enum Origin {
    FILE,
    API,
    OPML;

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
