package dev.vestnik.ingest.page;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What whoever brought the page knows besides it; null is unknown. Language and headline given here are believed before
 * the page's own; the zone is for times that the page states without one.
 */
public record Known(
        @Nullable String sourceId,
        @Nullable String sourceName,
        @Nullable String language,
        @Nullable String headline,
        ZoneId zone) {

    public static final Known NOTHING = new Known(null, null, null, null, ZoneOffset.UTC);
}
