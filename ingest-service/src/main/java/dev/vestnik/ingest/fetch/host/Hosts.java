package dev.vestnik.ingest.fetch.host;

import dev.vestnik.ingest.fetch.host.Admission.NotBefore;
import dev.vestnik.ingest.fetch.host.Admission.Turn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whose turn it is at which host: so many connections, a pause between requests, and silence where a host asked for it. What
 * would make no difference any more is forgotten when there are too many hosts.
 */
public final class Hosts {

    private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Courtesy courtesy;
    private final Clock clock;
    private final Waiting waiting;

    /** How a thread lets time pass. */
    @FunctionalInterface
    public interface Waiting {

        void pause(Duration time) throws InterruptedException;
    }

    public Hosts(Courtesy courtesy, Clock clock, Waiting waiting) {
        this.courtesy = courtesy;
        this.clock = clock;
        this.waiting = waiting;
    }

    /**
     * Waits for our turn, if that is soon.
     *
     * @param pause between the start of one request and that of the next
     */
    public Admission enter(String name, Duration pause) throws InterruptedException {
        Host host;
        Duration wait;
        lock.lock();
        try {
            host = host(name);
            var now = clock.instant();
            var turn = latest(now, host.free);
            if (host.heldUntil.isAfter(now)) {
                return new NotBefore(host.heldUntil, name + " asked to be left alone");
            }
            if (turn.isAfter(now.plus(courtesy.longestWait()))) {
                return new NotBefore(turn, name + " has enough of our requests");
            }
            host.free = turn.plus(pause);
            host.guests++;
            wait = Duration.between(now, turn);
        } finally {
            lock.unlock();
        }
        return enter(name, host, wait);
    }

    private Admission enter(String name, Host host, Duration wait) throws InterruptedException {
        var entered = false;
        try {
            if (wait.isPositive()) {
                waiting.pause(wait);
            }
            entered = host.connections.tryAcquire(courtesy.longestWait().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!entered) {
                left(host);
            }
        }
        return entered
                ? new Turn(host)
                : new NotBefore(clock.instant().plus(courtesy.longestWait()), name + " is slow to answer others of us");
    }

    void left(Host host) {
        lock.lock();
        try {
            host.guests--;
        } finally {
            lock.unlock();
        }
    }

    /** The host asked for silence. */
    public void hold(String name, Instant until) {
        lock.lock();
        try {
            var host = host(name);
            host.heldUntil = latest(host.heldUntil, until);
        } finally {
            lock.unlock();
        }
    }

    /** How many are remembered. */
    int known() {
        lock.lock();
        try {
            return hosts.size();
        } finally {
            lock.unlock();
        }
    }

    private Host host(String name) {
        var host = hosts.computeIfAbsent(name, unknown -> new Host(courtesy.connections(), this));
        if (hosts.size() > courtesy.hosts()) {
            forgetOne();
        }
        return host;
    }

    /** The one unused for longest, among those that can be forgotten. */
    private void forgetOne() {
        var now = clock.instant();
        var known = hosts.values().iterator();
        for (var left = hosts.size() - 1; left > 0; left--) { // never the newest, which is about to be used
            if (known.next().isIdle(now)) {
                known.remove();
                return;
            }
        }
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
