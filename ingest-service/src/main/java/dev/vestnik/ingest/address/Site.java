package dev.vestnik.ingest.address;

import crawlercommons.domains.EffectiveTldFinder;
import org.jspecify.annotations.Nullable;

/** Which hosts are one publisher's: those below one registered domain, by the public suffix list. */
final class Site {

    private Site() {}

    static boolean isSame(String host, String other) {
        if (host.equals(other)) {
            return true;
        }
        var mine = registered(host);
        return mine == null ? host.endsWith("." + other) || other.endsWith("." + host) : mine.equals(registered(other));
    }

    /** Null for an IP address, and for a name under no suffix of the list. */
    private static @Nullable String registered(String host) {
        return EffectiveTldFinder.getAssignedDomain(host, true, false);
    }
}
