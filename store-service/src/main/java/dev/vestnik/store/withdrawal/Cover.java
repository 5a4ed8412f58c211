package dev.vestnik.store.withdrawal;

import java.util.List;

/** Where an article may not be shown now. */
public sealed interface Cover {

    /** It may be shown to everybody. */
    record None() implements Cover {}

    /** Not in these countries. */
    record In(List<String> countries) implements Cover {}

    /**
     * Nowhere.
     *
     * @param by the entry of the log that says so
     */
    record Everywhere(long by) implements Cover {}
}
