package dev.vestnik.enrich;

import java.time.Duration;

/** Hears how long each step took; called from many threads. */
@FunctionalInterface
public interface StepTimes {

    void took(String task, Duration time);
}
