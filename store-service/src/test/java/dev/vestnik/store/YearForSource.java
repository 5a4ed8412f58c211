package dev.vestnik.store;

import dev.vestnik.store.retention.RetentionConfig;
import java.time.Period;
import java.util.Optional;

/** A rule of retention: articles of one source are kept for a year. */
record YearForSource(String id) implements RetentionConfig.Rule {

    @Override
    public Optional<String> source() {
        return Optional.of(id);
    }

    @Override
    public Optional<String> topic() {
        return Optional.empty();
    }

    @Override
    public Optional<Period> keep() {
        return Optional.of(Period.ofYears(1));
    }

    @Override
    public Optional<Period> versions() {
        return Optional.empty();
    }
}
