package dev.vestnik.enrich.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of source an article cites. */
public enum Source {
    AGENCY,
    OUTLET,
    OFFICIAL,
    DOCUMENT;

    @JsonValue
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
