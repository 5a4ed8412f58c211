package dev.vestnik.store.standing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One attempt that may take so long, also at these places. */
record Patience(Duration timeout, List<String> places) implements WebhookConfig {

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public int attempts() {
        return 1;
    }

    @Override
    public Optional<List<String>> allow() {
        return Optional.of(places);
    }
}
