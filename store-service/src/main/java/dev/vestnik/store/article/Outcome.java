package dev.vestnik.store.article;

/** What one arrival about an article, a capture or a notice, changes in the store. */
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

    /** The publisher no longer shows the article, whose current version is this one. */
    record Vanished(int version) implements Outcome {}

    /** The current version was captured again after the article was gone. */
    record Returned(int version) implements Outcome {}

    /** A notice of an article that is not here: kept, in case its captures come later. */
    record Forewarned() implements Outcome {}

    /** Something of an article that was killed: nothing of it is kept, nobody is told. */
    record Withdrawn() implements Outcome {}

    /** Nothing of it: the database cannot hold it. */
    record Unstorable() implements Outcome {}

    /** The name as it stands in metrics. */
    default String label() {
        return switch (this) {
            case Created() -> "created";
            case Revised(var version) -> "revised";
            case Reenriched(var version) -> "reenriched";
            case Unchanged() -> "unchanged";
            case Outdated(var version) -> "outdated";
            case Vanished(var version) -> "vanished";
            case Returned(var version) -> "returned";
            case Forewarned() -> "forewarned";
            case Withdrawn() -> "withdrawn";
            case Unstorable() -> "unstorable";
        };
    }
}
