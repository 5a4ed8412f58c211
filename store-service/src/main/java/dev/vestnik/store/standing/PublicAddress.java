package dev.vestnik.store.standing;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Whether an IP address is on the public internet, after IANA's registries of special-purpose addresses (RFC 6890). */
final class PublicAddress {

    /** Networks inside the rest that is public. */
    private static final List<Network> INNER = List.of(
            new Network("0.0.0.0", 8),
            new Network("10.0.0.0", 8),
            new Network("100.64.0.0", 10),
            new Network("127.0.0.0", 8),
            new Network("168.63.129.16", 32),
            new Network("169.254.0.0", 16),
            new Network("172.16.0.0", 12),
            new Network("192.0.0.0", 24),
            new Network("192.0.2.0", 24),
            new Network("192.88.99.0", 24),
            new Network("192.168.0.0", 16),
            new Network("198.18.0.0", 15),
            new Network("198.51.100.0", 24),
            new Network("203.0.113.0", 24),
            new Network("224.0.0.0", 3),
            new Network("2001::", 23),
            new Network("2001:db8::", 32),
            new Network("2002::", 16),
            new Network("3fff::", 20));

    private static final Network GLOBAL_IPV6 = new Network("2000::", 3);

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        var isGlobal = address.getAddress().length == 4 || GLOBAL_IPV6.contains(address);
        return isGlobal && INNER.stream().noneMatch(network -> network.contains(address));
    }

    /** Addresses that share their leading bits. */
    private record Network(String first, int bits) {

        boolean contains(InetAddress address) {
            var wanted = bytes(first);
            var given = address.getAddress();
            int rest = wanted.length * 8 - bits;
            return wanted.length == given.length
                    && new BigInteger(1, wanted).shiftRight(rest).equals(new BigInteger(1, given).shiftRight(rest));
        }

        private static byte[] bytes(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress(); // asks no DNS
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(literal, e);
            }
        }
    }
}
