package dev.vestnik.local;

import dev.vestnik.local.process.Child;
import dev.vestnik.local.process.ChildFailed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Starts again what died or does not work any more, as Kubernetes would, and gives up on what keeps failing. */
public final class Supervisor {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);
    /** A service that cannot answer for this long is stuck, not busy. */
    private static final int UNWELL_ROUNDS = 10;

    private static final int RESTARTS = 5;
    private static final Duration RESTARTS_WITHIN = Duration.ofMinutes(2);

    private final Vestnik vestnik;
    private final Consumer<String> journal;
    private final Clock clock;
    private final Map<String, Integer> unwell = new HashMap<>();
    private final Map<String, Deque<Instant>> restarts = new HashMap<>();

    /** Takes what to watch over, and who is told what happened. */
    public Supervisor(Vestnik vestnik, Consumer<String> journal, Clock clock) {
        this.vestnik = vestnik;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Watches until the thread is interrupted.
     *
     * @throws ChildFailed if a program keeps failing
     */
    public void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            vestnik.children().forEach(this::look);
            LockSupport.parkNanos(BETWEEN_ROUNDS.toNanos());
        }
    }

    private void look(Child child) {
        if (child.isWell()) {
            unwell.remove(child.name());
        } else if (!child.isRunning() || unwell.merge(child.name(), 1, Integer::sum) >= UNWELL_ROUNDS) {
            unwell.remove(child.name());
            restart(child);
        }
    }

    private void restart(Child child) {
        var failed = child.failed();
        if (!isWorthARestart(child)) {
            throw failed;
        }
        journal.accept(failed.getMessage());
        child.kill();
        try {
            vestnik.restart(child);
        } catch (ChildFailed again) {
            journal.accept(again.getMessage());
        }
    }

    private boolean isWorthARestart(Child child) {
        var recent = restarts.computeIfAbsent(child.name(), name -> new ArrayDeque<>());
        var now = clock.instant();
        recent.removeIf(restart -> restart.isBefore(now.minus(RESTARTS_WITHIN)));
        recent.add(now);
        return recent.size() <= RESTARTS;
    }
}
