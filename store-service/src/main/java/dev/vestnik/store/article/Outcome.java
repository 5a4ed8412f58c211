package dev.vestnik.store.article;

/** What one capture of an article changes in the store. */
public sealed interface Outcome {

    /** The article's first capture: version 1. */
    record Created() implements Outcome {}

    /** Another text, captured later: the next version, and the current one. */
    record Revised(int version) implements Outcome {}

    /** The current version again, understood by a newer enricher. */
    record Reenriched(int version) implements Outcome {}

    /** Nothing that the store doesn't have. */
    record Unchanged() implements Outcome {}

    /** Another text, captured before the current one: kept as the next version, never current, not announced. */
    record Outdated(int version) implements Outcome {}

    /** The name as it stands in metrics. */
    default String label() {
        return switch (this) {
            case Created() -> "created";
            case Revised(var version) -> "revised";
            case Reenriched(var version) -> "reenriched";
            case Unchanged() -> "unchanged";
            case Outdated(var version) -> "outdated";
        };
    }
}
