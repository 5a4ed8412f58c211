package dev.vestnik.ingest.push;

import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.ContentType;
import dev.vestnik.ingest.problem.InvalidField;
import dev.vestnik.ingest.push.CaptureRequest.From;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a page whose bytes are the whole body of the request: in the query. */
record CaptureParameters(
        @QueryParam("uri") @Nullable String uri,
        @QueryParam("capturedAt") @Nullable String capturedAt,
        @QueryParam("source") @Nullable String source,
        @QueryParam("sourceName") @Nullable String sourceName,
        @QueryParam("zone") @Nullable String zone,
        @QueryParam("country") @Nullable String country,
        @QueryParam("language") @Nullable String language,
        @QueryParam("headline") @Nullable String headline) {

    /** The charset is what the header names, if the bytes agree. */
    Capture capture(byte[] content, @Nullable String contentType, Instant now) {
        CaptureRequest.requireAddress(uri);
        CaptureRequest.requireLanguage(language);
        var type = ContentType.of(contentType);
        return new Capture(
                content,
                type.form(),
                type.charset(),
                uri,
                Objects.requireNonNullElse(at(), now),
                CaptureRequest.known(new From(source, sourceName, zoneId(), country), language, headline));
    }

    private @Nullable Instant at() {
        try {
            return capturedAt == null ? null : Instant.parse(capturedAt);
        } catch (DateTimeException noTime) {
            throw new InvalidField("capturedAt", "must be a time such as 2026-11-21T09:05:00Z");
        }
    }

    private @Nullable ZoneId zoneId() {
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException noZone) {
            throw new InvalidField("zone", "must be a time zone such as Asia/Almaty");
        }
    }
}
