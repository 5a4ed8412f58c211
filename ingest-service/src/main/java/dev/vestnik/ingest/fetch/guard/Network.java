package dev.vestnik.ingest.fetch.guard;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A range of IP addresses.
 *
 * @param first its first address
 * @param bits how many leading bits all of it shares
 */
record Network(InetAddress first, int bits) {

    /** An address, or an address and a number of bits: {@code 10.0.0.0/8}, {@code ::1}. Empty for anything else. */
    static Optional<Network> parse(String text) {
        var slash = text.indexOf('/');
        return Literal.parse(slash < 0 ? text : text.substring(0, slash)).flatMap(first -> {
            var most = first.getAddress().length * 8;
            return bits(slash < 0 ? String.valueOf(most) : text.substring(slash + 1))
                    .filter(bits -> bits <= most)
                    .map(bits -> new Network(first, bits));
        });
    }

    static Network of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Optional<Integer> bits(String text) {
        return text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    boolean contains(InetAddress address) {
        var wanted = first.getAddress();
        var given = address.getAddress();
        if (wanted.length != given.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit += 8) {
            var mask = bits - bit >= 8 ? 0xff : 0xff << (8 - (bits - bit));
            if (((wanted[bit / 8] ^ given[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
