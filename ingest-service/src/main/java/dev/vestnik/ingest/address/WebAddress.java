package dev.vestnik.ingest.address;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An absolute http(s) address without fragment, in ASCII: what publishers write, made into what every URI parser takes. */
public record WebAddress(
        String scheme,
        String host,
        int port,
        String path,
        @Nullable String query) {

    /** By the rules of the domain name system. */
    private static final int LONGEST_HOST = 253;

    /** RFC 3986, appendix B, for http and https; what stands before an {@code @} is dropped. */
    private static final Pattern FORM = Pattern.compile(
            "(?i)(https?)://(?:[^/?#@]*@)?(\\[[0-9a-f:.]+]|[^/?#:@]+)(?::(\\d{0,5}))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?",
            Pattern.DOTALL);

    /** Empty if the text is no absolute http(s) address. */
    public static Optional<WebAddress> parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var scheme = form.group(1).toLowerCase(Locale.ROOT);
            var path = form.group(4).isEmpty() ? "/" : Percent.encode(form.group(4));
            var query = form.group(5) == null ? null : Percent.encode(form.group(5));
            var address = new WebAddress(scheme, asciiHost(form.group(2)), port(scheme, form.group(3)), path, query);
            URI.create(address.toString());
            return Optional.of(address);
        } catch (IllegalArgumentException noSuchHost) {
            return Optional.empty();
        }
    }

    private static String asciiHost(String host) {
        if (host.length() > LONGEST_HOST) {
            throw new IllegalArgumentException("No host has so long a name");
        }
        return (host.startsWith("[") ? host : IDN.toASCII(host)).toLowerCase(Locale.ROOT);
    }

    /** -1 where the scheme's own port is meant. */
    private static int port(String scheme, @Nullable String digits) {
        var port = digits == null || digits.isEmpty() ? -1 : Integer.parseInt(digits);
        return port == (scheme.equals("https") ? 443 : 80) ? -1 : port;
    }

    public WebAddress with(String newHost, String newPath, @Nullable String newQuery) {
        return new WebAddress(scheme, newHost, port, newPath, newQuery);
    }

    public URI uri() {
        return URI.create(toString());
    }

    @Override
    public String toString() {
        return scheme + "://" + host + (port < 0 ? "" : ":" + port) + path + (query == null ? "" : "?" + query);
    }
}
