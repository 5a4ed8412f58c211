package dev.vestnik.ingest.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.vestnik.ingest.address.CanonicalAddress;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.problem.InvalidField;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A source's settings as people write them: only {@code feed} is needed, id and name come from its host. */
@JsonInclude(Include.NON_NULL)
public record SourceForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String feed,
        @Nullable String language,
        @Nullable String country,
        @Nullable String zone,
        @Nullable String interval,
        @Nullable String articlePattern,
        @Nullable Boolean enabled) {

    /** Checks each field; a wrong one is named with its value. */
    public SourceSettings settings() {
        var written = InvalidField.requireText("feed", feed);
        var address = WebAddress.parse(written)
                .orElseThrow(() ->
                        new InvalidField("feed", "must be an absolute http or https address, not '" + written + "'"));
        var host = CanonicalAddress.of(address).host();
        return new SourceSettings(
                id == null ? slug(host) : id,
                name == null || name.isBlank() ? host : name.strip(),
                address.uri(),
                language,
                country,
                zone == null ? null : zone(zone),
                interval == null ? null : interval(interval),
                articlePattern == null ? null : pattern(articlePattern),
                Objects.requireNonNullElse(enabled, true));
    }

    static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
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

    private static String pattern(String pattern) {
        try {
            return Pattern.compile(pattern).pattern();
        } catch (PatternSyntaxException e) {
            throw new InvalidField(
                    "articlePattern", "must be a regular expression, not '" + pattern + "': " + e.getDescription());
        }
    }
}
