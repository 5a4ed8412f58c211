package dev.vestnik.ingest.feed;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links as publishers write them, made absolute where that can be done; what cannot be read stays as it stands. */
public interface Hrefs {

    Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+\\s*");
    Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    /** Null for a link that is blank. */
    static @Nullable String clean(@Nullable String link) {
        var clean = link == null ? "" : BREAKS.matcher(link.strip()).replaceAll("");
        return clean.isEmpty() ? null : clean;
    }

    static boolean isWeb(@Nullable String link) {
        return link != null && link.regionMatches(true, 0, "http", 0, 4) && link.contains("://");
    }

    /** The link itself where there is no base, or none that can be one. */
    static String resolve(@Nullable String base, String link) {
        if (base == null || !isWeb(base) || SCHEME.matcher(link).matches()) {
            return link;
        }
        try {
            var from = URI.create(base.replace(" ", "%20"));
            if (link.isEmpty()) {
                return base;
            }
            if (link.startsWith("?")) { // java.net.URI follows the older RFC 2396 here
                return from.getScheme() + "://" + from.getRawAuthority() + from.getRawPath() + link;
            }
            var rooted = from.getRawPath().isEmpty() ? from.resolve("/") : from;
            return rooted.resolve(link.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException noUri) {
            return link;
        }
    }
}
