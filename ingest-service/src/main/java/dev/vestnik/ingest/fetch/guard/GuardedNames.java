package dev.vestnik.ingest.fetch.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host for a connection that is about to be made, and leaves out what lies inside. The connection goes to the very
 * addresses that were judged: a name that changes its address from one moment to the next gains nothing.
 */
public final class GuardedNames implements DnsResolver {

    /** More are not tried: each may cost a whole connect timeout. */
    private static final int MOST_ADDRESSES = 4;

    private final Guard guard;
    private final Names names;

    public GuardedNames(Guard guard, Names names) {
        this.guard = guard;
        this.names = names;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        var open = new ArrayList<InetSocketAddress>();
        var objections = new ArrayList<String>();
        for (var address : names.of(host)) {
            guard.objection(host, port, address)
                    .ifPresentOrElse(objections::add, () -> open.add(new InetSocketAddress(address, port)));
        }
        if (open.isEmpty()) {
            throw objections.isEmpty()
                    ? new UnknownHostException(host + " has no address")
                    : new ForbiddenAddress(objections.getFirst());
        }
        return open.subList(0, Math.min(open.size(), MOST_ADDRESSES));
    }

    @Override
    public InetAddress[] resolve(String host) {
        throw new UnsupportedOperationException("Without its port no address of " + host + " can be judged");
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
