package dev.vestnik.ingest.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** IP addresses written as hosts. Nothing here asks DNS. */
final class Literal {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern DOTTED = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
    private static final Pattern COLONS = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** The last label of a host decides, as in the URL standard: there is no top-level domain that is a number. */
    private static final Pattern NUMBER_AT_END =
            Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?", Pattern.CASE_INSENSITIVE);

    private Literal() {}

    /** An address in its one usual form, IPv6 with or without brackets; no zone, no octal, no shortened quads. */
    static Optional<InetAddress> parse(String host) {
        var bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        if (!DOTTED.matcher(bare).matches() && !COLONS.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether some resolvers would take it for an IP address, in whatever notation. */
    static boolean isNumeric(String host) {
        return host.startsWith("[")
                || host.indexOf(':') >= 0
                || NUMBER_AT_END.matcher(host).matches();
    }
}
