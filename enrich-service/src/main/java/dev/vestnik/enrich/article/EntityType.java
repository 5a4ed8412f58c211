package dev.vestnik.enrich.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an entity is. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    PRODUCT,
    LAW,
    EVENT;

    @JsonValue
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
