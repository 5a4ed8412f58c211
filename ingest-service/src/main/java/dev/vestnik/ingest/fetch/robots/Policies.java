package dev.vestnik.ingest.fetch.robots;

import dev.vestnik.ingest.address.WebAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The policies of the sites that we asked lately; those unused for longest give way to new ones. */
final class Policies {

    /** Rules that an average site is granted in memory: most have ten, a few have thousands. */
    private static final int RULES_PER_SITE = 25;

    private final Map<WebAddress, Policy> policies = new LinkedHashMap<>(16, 0.75f, true);
    private final ReentrantLock lock = new ReentrantLock();
    private final long most;
    private long weight;

    Policies(int sites) {
        this.most = (long) sites * RULES_PER_SITE;
    }

    Optional<Policy> of(WebAddress site) {
        lock.lock();
        try {
            return Optional.ofNullable(policies.get(site));
        } finally {
            lock.unlock();
        }
    }

    void keep(WebAddress site, Policy policy) {
        lock.lock();
        try {
            var old = policies.put(site, policy);
            weight += policy.weight() - (old == null ? 0 : old.weight());
            var eldest = policies.values().iterator();
            while (weight > most && policies.size() > 1) {
                weight -= eldest.next().weight();
                eldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    long weight() {
        lock.lock();
        try {
            return weight;
        } finally {
            lock.unlock();
        }
    }
}
