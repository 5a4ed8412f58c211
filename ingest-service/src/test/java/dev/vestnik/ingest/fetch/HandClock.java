package dev.vestnik.ingest.fetch;

import dev.vestnik.local.newsroom.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that moves when somebody would have waited, and remembers for how long. */
public final class HandClock extends SettableClock {

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    /** Stands at a morning. */
    public HandClock() {
        super(Instant.parse("2026-11-22T06:00:00Z"));
    }

    /** Lets time pass that somebody waits for. */
    public void pause(Duration time) {
        pauses.add(time);
        advance(time);
    }

    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
