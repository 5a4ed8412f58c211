package dev.vestnik.ingest.fetch.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses that are not on the public internet, after IANA's registries of special-purpose addresses (RFC 6890), and
 * the IPv6 forms under which an IPv4 address can hide.
 */
final class InnerNetworks {

    private static final Map<Network, String> INNER = new LinkedHashMap<>();
    private static final Network GLOBAL_IPV6 = Network.of("2000::/3");
    private static final Network NAT64 = Network.of("64:ff9b::/96");
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    static {
        inner("unspecified", "0.0.0.0/8", "::/128");
        inner("loopback", "127.0.0.0/8", "::1/128");
        inner("cloud metadata", "169.254.169.254", "168.63.129.16", "100.100.100.200", "fd00:ec2::254");
        inner("link-local", "169.254.0.0/16", "fe80::/10");
        inner("private", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10");
        inner("shared by a carrier's customers", "100.64.0.0/10");
        inner("multicast", "224.0.0.0/4", "ff00::/8");
        inner("for documentation only", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24");
        inner("for documentation only", "2001:db8::/32", "3fff::/20");
        inner("for benchmarks only", "198.18.0.0/15");
        inner("for protocols, not hosts", "192.0.0.0/24", "192.88.99.0/24", "240.0.0.0/4");
        inner("an IPv4 address through Teredo", "2001::/32");
        inner("for protocols, not hosts", "2001::/23");
        inner("an IPv4 address through 6to4", "2002::/16");
    }

    private InnerNetworks() {}

    private static void inner(String what, String... networks) {
        Arrays.stream(networks).map(Network::of).forEach(network -> INNER.put(network, what));
    }

    /** What the address is if not a public host's. */
    static Optional<String> kind(InetAddress address) {
        return embedded(address).map(InnerNetworks::kind).orElseGet(() -> ownKind(address));
    }

    private static Optional<String> ownKind(InetAddress address) {
        var known = INNER.entrySet().stream()
                .filter(inner -> inner.getKey().contains(address))
                .map(Map.Entry::getValue)
                .findFirst();
        return known.isPresent() || !(address instanceof Inet6Address) || GLOBAL_IPV6.contains(address)
                ? known
                : Optional.of("no public IPv6 address");
    }

    /** The IPv4 address that connecting to this one leads to: IPv6-only networks reach all the old web like this. */
    private static Optional<InetAddress> embedded(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length == 16 && (NAT64.contains(address) || Arrays.equals(MAPPED, Arrays.copyOf(bytes, 12)))) {
            try {
                return Optional.of(InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("Four bytes are an address", e);
            }
        }
        return Optional.empty();
    }
}
