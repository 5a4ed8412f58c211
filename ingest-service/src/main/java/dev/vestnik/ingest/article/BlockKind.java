package dev.vestnik.ingest.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a part of the page is for; only {@code LEAD} and {@code BODY} stand in the article's body. */
public enum BlockKind {
    BODY,
    LEAD,
    CAPTION,
    RELATED,
    MOST_READ,
    WIDGET,
    COMMENTS,
    PROMO;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
