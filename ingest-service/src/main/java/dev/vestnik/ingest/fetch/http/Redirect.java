package dev.vestnik.ingest.fetch.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.fetch.Exchange;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a response sends us. */
public final class Redirect {

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private Redirect() {}

    public static boolean isOne(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    public static boolean isPermanent(int status) {
        return status == 301 || status == 308;
    }

    /** Empty if there is no {@code Location}, or none that is a web address. */
    public static Optional<WebAddress> target(WebAddress from, Exchange answer) {
        // Servers write addresses as they are, in UTF-8; fields are read as Latin-1.
        var location = new String(answer.first("Location").orElse("").getBytes(ISO_8859_1), UTF_8).strip();
        return location.isEmpty() ? Optional.empty() : WebAddress.parse(absolute(from, location));
    }

    /** RFC 3986, 5.2, for what {@link WebAddress} makes legal afterwards. */
    private static String absolute(WebAddress from, String location) {
        if (ABSOLUTE.matcher(location).matches()) {
            return location;
        }
        if (location.startsWith("//")) {
            return from.scheme() + ":" + location;
        }
        var site = from.with(from.host(), "", null).toString();
        if (location.startsWith("/")) {
            return site + location;
        }
        if (location.startsWith("?") || location.startsWith("#")) {
            return site + from.path() + location;
        }
        var folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
        return WebAddress.parse(site + folder + location)
                .map(address -> address.uri().normalize().toString())
                .orElse("");
    }
}
