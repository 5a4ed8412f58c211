package dev.vestnik.ingest.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.Capture.Form;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.problem.InvalidField;
import dev.vestnik.ingest.source.CountryZone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page that somebody pushes: HTML or text, and what they know of it. Checked at birth. */
record CaptureRequest(
        @Nullable String uri,
        @Nullable String html,
        @Nullable String text,
        @Nullable Instant capturedAt,
        @Nullable From source,
        @Nullable String language,
        @Nullable String headline) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /**
     * Where the page comes from.
     *
     * @param zone of times that the page states without one
     * @param country ISO 3166, two letters; tells the zone where that is not given
     */
    record From(
            @Nullable String id,
            @Nullable String name,
            @Nullable ZoneId zone,
            @Nullable String country) {

        @JsonCreator
        From {
            if (country != null
                    && (!country.matches("[A-Z]{2}")
                            || (zone == null && CountryZone.usual(country).isEmpty()))) {
                throw new InvalidField(
                        "country", "must be a country such as KZ whose time zone is known; else give the zone");
            }
        }

        private ZoneId usualZone() {
            var ofCountry = country == null
                    ? ZoneOffset.UTC
                    : CountryZone.usual(country).orElse(ZoneOffset.UTC);
            return zone == null ? ofCountry : zone;
        }
    }

    @JsonCreator
    CaptureRequest {
        requireAddress(uri);
        if (html != null && text != null) {
            throw new InvalidField("text", "must be absent where html is given");
        }
        if (html == null) {
            InvalidField.requireText(text == null ? "html" : "text", text);
        } else {
            InvalidField.requireText("html", html);
        }
        requireLanguage(language);
    }

    static void requireAddress(@Nullable String uri) {
        if (uri != null && WebAddress.parse(uri).isEmpty()) {
            throw new InvalidField("uri", "must be an absolute http or https address, or absent");
        }
    }

    static void requireLanguage(@Nullable String language) {
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw new InvalidField("language", "must be a BCP 47 tag such as kk or uz-Latn");
        }
    }

    Capture capture(Instant now) {
        var content = Objects.requireNonNullElse(html, Objects.requireNonNullElse(text, ""));
        return new Capture(
                content.getBytes(UTF_8),
                html == null ? Form.TEXT : Form.HTML,
                UTF_8,
                uri,
                Objects.requireNonNullElse(capturedAt, now),
                known(source, language, headline));
    }

    static Known known(@Nullable From source, @Nullable String language, @Nullable String headline) {
        return new Known(
                source == null ? null : source.id(),
                source == null ? null : source.name(),
                language,
                headline,
                source == null ? ZoneOffset.UTC : source.usualZone());
    }
}
