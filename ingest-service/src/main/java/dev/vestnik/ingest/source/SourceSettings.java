package dev.vestnik.ingest.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import dev.vestnik.ingest.problem.InvalidField;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants visited; checked at birth.
 *
 * @param feed a feed, a sitemap, or the address of a site or of its front page
 * @param interval the longest pause between visits; without it, the pause is learned
 * @param articlePattern a regular expression found in the addresses of a front page's articles
 */
public record SourceSettings(
        String id,
        String name,
        URI feed,
        @Nullable String language,
        @Nullable String country,
        @Nullable ZoneId zone,
        @Nullable Duration interval,
        @Nullable String articlePattern,
        boolean enabled) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_PATTERN = 300;
    private static final int LONGEST_STEM = 56;

    /** With settings that most sources need. */
    public static SourceSettings of(
            @Nullable String id,
            @Nullable String name,
            @Nullable String feed,
            @Nullable String language,
            @Nullable String zone,
            @Nullable String interval) {
        return new SourceForm(id, name, feed, language, null, zone, interval, null, null).settings();
    }

    /** As people write it. */
    @JsonCreator(mode = Mode.DELEGATING)
    static SourceSettings of(SourceForm form) {
        return form.settings();
    }

    public SourceSettings {
        if (!SLUG.matcher(id).matches()) {
            throw new InvalidField("id", "must be 1 to 63 lower-case letters, digits and hyphens, not '" + id + "'");
        }
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw new InvalidField("language", "must be a BCP 47 tag such as kk or uz-Latn, not '" + language + "'");
        }
        if (country != null && !COUNTRIES.contains(country)) {
            throw new InvalidField("country", "must be an ISO 3166 code such as KZ, not '" + country + "'");
        }
        if (interval != null && (interval.compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0)) {
            throw new InvalidField(
                    "interval", "must be at least " + SHORTEST + " and at most " + LONGEST + ", not " + interval);
        }
        if (articlePattern != null && articlePattern.length() > LONGEST_PATTERN) {
            throw new InvalidField("articlePattern", "must be at most " + LONGEST_PATTERN + " characters long");
        }
    }

    /** With an id that nobody has: from the host, else from the whole address, else with a number. */
    SourceSettings withFreeId(Set<String> taken) {
        var whole = SourceForm.slug(feed.getHost() + feed.getPath());
        var stem = whole.substring(0, Math.min(whole.length(), LONGEST_STEM)).replaceAll("-$", "");
        var free = Stream.concat(
                        Stream.of(id, stem), IntStream.iterate(2, i -> i + 1).mapToObj(i -> stem + "-" + i))
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
        return new SourceSettings(free, name, feed, language, country, zone, interval, articlePattern, enabled);
    }

    SourceForm form() {
        return new SourceForm(
                id,
                name,
                feed.toString(),
                language,
                country,
                zone == null ? null : zone.toString(),
                interval == null ? null : interval.toString(),
                articlePattern,
                enabled);
    }
}
