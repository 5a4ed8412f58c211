package dev.vestnik.ingest.fetch.guard;

import java.net.InetAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the operator opens although it lies inside.
 *
 * @param networks open at every port
 * @param doors single ports of single hosts, as {@code host:port}
 */
record Openings(Set<Network> networks, Set<String> doors) {

    private static final Pattern DOOR = Pattern.compile("(?:[a-z0-9._-]+|\\[[0-9a-f:.]+]):\\d{1,5}");

    /** Throws for an entry that is neither: an opening that silently opens nothing helps nobody. */
    static Openings parse(List<String> entries) {
        var networks = new HashSet<Network>();
        var doors = new HashSet<String>();
        for (var entry : entries) {
            var text = entry.strip().toLowerCase(Locale.ROOT);
            if (DOOR.matcher(text).matches()) {
                doors.add(text);
            } else {
                networks.add(Network.parse(text)
                        .orElseThrow(() -> new IllegalArgumentException("vestnik.fetch.allow takes networks such as"
                                + " 10.1.0.0/16 and doors such as intra.example:8080, not '" + entry + "'")));
            }
        }
        return new Openings(networks, doors);
    }

    boolean opens(String host, int port) {
        return doors.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
    }

    boolean opens(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
