package dev.vestnik.store.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where we send nothing: webhooks' addresses are written by others, and must not lead inside. An address is judged as it is
 * written, and again as it resolves at the moment of connecting.
 */
@ApplicationScoped
class Destinations {

    private static final int LAST_PORT = 65_535;

    private final Set<String> open;

    Destinations(WebhookConfig config) {
        this.open = Set.copyOf(config.allow().orElse(List.of()));
    }

    /** What is wrong with an address as it is written, as the end of a sentence. Asks no DNS. */
    Optional<String> objection(String address) {
        try {
            var uri = new URI(address);
            var isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!isWeb || uri.getHost() == null || uri.getUserInfo() != null) {
                return Optional.of("is no absolute http or https address");
            }
            if (uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
                return Optional.of("has a port that there is not");
            }
            return objection(uri.getHost(), port(uri));
        } catch (URISyntaxException e) {
            return Optional.of("is no address");
        }
    }

    private Optional<String> objection(String host, int port) {
        var name = host.toLowerCase(Locale.ROOT);
        if (isOpen(name, port)) {
            return Optional.empty();
        }
        if (name.endsWith("localhost") || (name.indexOf('.') < 0 && !name.startsWith("["))) {
            return Optional.of("leads inside");
        }
        return isLiteral(name) && !areOutside(name) ? Optional.of("leads inside") : Optional.empty();
    }

    /** The public addresses of a host, or all of one that is open. */
    InetAddress[] resolve(String host, int port) throws UnknownHostException {
        var isOpen = isOpen(host.toLowerCase(Locale.ROOT), port);
        var outside = new ArrayList<InetAddress>();
        for (var address : InetAddress.getAllByName(host)) {
            if (isOpen || PublicAddress.is(address)) {
                outside.add(address);
            }
        }
        if (outside.isEmpty()) {
            throw new UnknownHostException(host + " has no public address");
        }
        return outside.toArray(InetAddress[]::new);
    }

    private boolean isOpen(String host, int port) {
        return open.contains(host) || open.contains(host + ":" + port);
    }

    /** Digits at the end: what some resolver would take for an address, in whatever notation. */
    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");
    }

    private static boolean areOutside(String literal) {
        try {
            return PublicAddress.is(InetAddress.getByName(literal));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }
}
