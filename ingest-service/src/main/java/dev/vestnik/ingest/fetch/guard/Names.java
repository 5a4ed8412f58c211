package dev.vestnik.ingest.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Knows the addresses of hosts; DNS, usually. */
@FunctionalInterface
public interface Names {

    /** All addresses of a name or of an IP address, at least one; may take its time, but not for ever. */
    List<InetAddress> of(String host) throws UnknownHostException;
}
