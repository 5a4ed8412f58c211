package dev.vestnik.ingest.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.vestnik.ingest.address.CanonicalAddress;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.problem.InvalidField;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody wants visited; checked at birth. */
public record SourceSettings(
        String id,
        String name,
        URI feed,
        @Nullable String language,
        @Nullable ZoneId zone,
        Duration interval) {

    private static final Duration USUAL_INTERVAL = Duration.ofMinutes(5);
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** As people write it: only the feed is needed, id and name come from its host. */
    @JsonCreator
    public static SourceSettings of(
            @Nullable String id,
            @Nullable String name,
            @Nullable String feed,
            @Nullable String language,
            @Nullable String zone,
            @Nullable String interval) {
        var address = WebAddress.parse(InvalidField.requireText("feed", feed))
                .orElseThrow(() -> new InvalidField("feed", "must be an absolute http or https address"));
        var host = CanonicalAddress.of(address).host();
        return new SourceSettings(
                id == null ? host.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") : id,
                name == null || name.isBlank() ? host : name.strip(),
                address.uri(),
                language,
                zone == null ? null : zone(zone),
                interval == null ? USUAL_INTERVAL : interval(interval));
    }

    public SourceSettings {
        if (!SLUG.matcher(id).matches()) {
            throw new InvalidField("id", "must be 1 to 63 lower-case letters, digits and hyphens, not '" + id + "'");
        }
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw new InvalidField("language", "must be a BCP 47 tag such as kk or uz-Latn, not '" + language + "'");
        }
        if (interval.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new InvalidField("interval", "must be at least PT1S, not " + interval);
        }
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new InvalidField("zone", "must be a time zone such as Asia/Almaty, not '" + zone + "'");
        }
    }

    private static Duration interval(String interval) {
        try {
            return Duration.parse(interval);
        } catch (DateTimeException e) {
            throw new InvalidField("interval", "must be an ISO 8601 duration such as PT5M, not '" + interval + "'");
        }
    }
}
