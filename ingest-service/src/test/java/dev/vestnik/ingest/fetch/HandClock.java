package dev.vestnik.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that moves when somebody would have waited, and remembers for how long. */
public final class HandClock extends Clock {

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2026-11-22T06:00:00Z");

    /** Lets time pass. */
    public void pause(Duration time) {
        pauses.add(time);
        move(time);
    }

    /** Lets time pass that nobody waited for. */
    public void move(Duration time) {
        now = now.plus(time);
    }

    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
