package dev.vestnik.store.fault;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands behind a failure. */
final class Causes {

    private Causes() {}

    /** The failure itself, what caused it and what was suppressed beside it, all the way down. */
    static Stream<Throwable> of(@Nullable Throwable failure) {
        if (failure == null) {
            return Stream.empty();
        }
        var hidden = Stream.concat(
                of(failure.getCause()), Arrays.stream(failure.getSuppressed()).flatMap(Causes::of));
        return Stream.concat(Stream.of(failure), hidden);
    }
}
