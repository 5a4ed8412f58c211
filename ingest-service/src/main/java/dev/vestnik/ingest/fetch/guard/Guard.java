package dev.vestnik.ingest.fetch.guard;

import dev.vestnik.ingest.address.WebAddress;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says where we don't go. An address is judged twice: as it is written, by {@link #objection(URI)}, and as it resolves at the
 * moment of connecting, by {@link GuardedNames}. Safe for many threads.
 */
public final class Guard {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*)");
    private static final Pattern OURSELVES = Pattern.compile("(?i)(?:.*\\.)?localhost\\.?");

    private final Set<Integer> ports;
    private final Openings openings;

    /**
     * @param ports where the web is served; the rest are other services' ports
     * @param openings networks ({@code 10.1.0.0/16}) and doors ({@code intra.example:8080}) that are open nevertheless
     */
    public Guard(Set<Integer> ports, List<String> openings) {
        this.ports = Set.copyOf(ports);
        this.openings = Openings.parse(openings);
    }

    /** What is wrong with an address as it is written, in words for whoever wrote it. Asks no DNS. */
    public Optional<String> objection(URI address) {
        return WebAddress.parse(address.toString())
                .map(this::objection)
                .orElseGet(() -> Optional.of("is no absolute http or https address"));
    }

    /** As {@link #objection(URI)}. */
    public Optional<String> objection(WebAddress address) {
        var host = address.host();
        var port = portOf(address);
        if (openings.opens(host, port)) {
            return Optional.empty();
        }
        if (Literal.isNumeric(host)) {
            return Literal.parse(host)
                    .map(ip -> objection(host, port, ip))
                    .orElseGet(() -> Optional.of("has an IP address in an odd notation: " + host));
        }
        if (!NAME.matcher(host).matches()) {
            return Optional.of("has no valid host name: " + host);
        }
        return OURSELVES.matcher(host).matches()
                ? Optional.of("leads inside: " + host + " is loopback")
                : portObjection(port);
    }

    /** What is wrong with connecting there, now that the address of the host is known. */
    Optional<String> objection(String host, int port, InetAddress resolved) {
        if (openings.opens(host, port) || openings.opens(resolved)) {
            return Optional.empty();
        }
        return InnerNetworks.kind(resolved)
                .map(kind -> "leads inside: " + named(host, resolved) + " is " + kind)
                .or(() -> portObjection(port));
    }

    private Optional<String> portObjection(int port) {
        return ports.contains(port) ? Optional.empty() : Optional.of("has a port that is not the web's: " + port);
    }

    private static String named(String host, InetAddress resolved) {
        var ip = resolved.getHostAddress();
        return Literal.isNumeric(host) ? host : host + " (" + ip + ")";
    }

    /** Whether the operator opened exactly this: his own house, where we need not be as polite as with strangers. */
    public boolean isOpened(WebAddress address) {
        return openings.opens(address.host(), portOf(address))
                || Literal.parse(address.host()).filter(openings::opens).isPresent();
    }

    private static int portOf(WebAddress address) {
        return address.port() >= 0 ? address.port() : address.scheme().equals("https") ? 443 : 80;
    }
}
