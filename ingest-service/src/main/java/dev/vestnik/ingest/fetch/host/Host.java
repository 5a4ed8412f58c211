package dev.vestnik.ingest.fetch.host;

import java.time.Instant;
import java.util.concurrent.Semaphore;

/** What we know of one host. Its fields belong to the lock of {@link Hosts}. */
final class Host {

    final Semaphore connections;

    /** From when on the next request may be sent. */
    Instant free = Instant.MIN;

    /** Until when it asked to be left alone. */
    Instant heldUntil = Instant.MIN;

    /** Requests under way or waiting. */
    int guests;

    private final Hosts hosts;

    Host(int connections, Hosts hosts) {
        this.connections = new Semaphore(connections, true);
        this.hosts = hosts;
    }

    void leave() {
        connections.release();
        hosts.left(this);
    }

    /** Whether forgetting it changes nothing. */
    boolean isIdle(Instant now) {
        return guests == 0 && !free.isAfter(now) && !heldUntil.isAfter(now);
    }
}
