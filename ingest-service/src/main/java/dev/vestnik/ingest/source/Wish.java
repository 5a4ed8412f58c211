package dev.vestnik.ingest.source;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody wants visited, as it stands in the table of sources: the half of a source that only people change. */
@MappedSuperclass
class Wish {

    @Id
    String id;

    String name;

    @Convert(converter = UriText.class)
    URI feed;

    @Nullable String language;

    @Nullable String country;

    @Nullable ZoneId zone;

    @Column(name = "visit_interval")
    @Convert(converter = DurationText.class)
    @Nullable Duration interval;

    @Nullable String articlePattern;

    boolean enabled;

    Origin origin;

    @Convert(converter = UriText.class)
    @Nullable URI movedFrom;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Wish() {}

    Wish(SourceSettings settings, Origin origin) {
        this.id = settings.id();
        this.name = settings.name();
        this.feed = settings.feed();
        this.origin = origin;
        wish(settings, origin);
    }

    final void wish(SourceSettings settings, Origin from) {
        if (!settings.feed().equals(wishedFeed())) {
            feed = settings.feed();
            movedFrom = null;
        }
        name = settings.name();
        language = settings.language();
        country = settings.country();
        zone = settings.zone();
        interval = settings.interval();
        articlePattern = settings.articlePattern();
        enabled = settings.enabled();
        origin = from;
    }

    /** Its settings, with the address at which it is now. */
    public SourceSettings settings() {
        return with(feed);
    }

    boolean has(SourceSettings settings) {
        return settings.equals(with(feed)) || settings.equals(with(wishedFeed()));
    }

    private SourceSettings with(URI address) {
        return new SourceSettings(id, name, address, language, country, zone, interval, articlePattern, enabled);
    }

    /** The address as somebody wrote it, before the site moved. */
    final URI wishedFeed() {
        return Objects.requireNonNullElse(movedFrom, feed);
    }

    final void moveWish(URI address) {
        movedFrom = wishedFeed();
        feed = address;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public URI feed() {
        return feed;
    }

    public @Nullable String language() {
        return language;
    }

    public @Nullable String articlePattern() {
        return articlePattern;
    }

    /** The stated zone, else that of a country which has only one. */
    public @Nullable ZoneId zone() {
        return zone != null || country == null
                ? zone
                : CountryZone.only(country, Instant.now()).orElse(null);
    }
}
