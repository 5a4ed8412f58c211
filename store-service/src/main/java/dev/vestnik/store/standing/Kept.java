package dev.vestnik.store.standing;

/** What came of keeping a query. */
sealed interface Kept {

    /** There was none with its id. */
    record Added(StandingQuery query) implements Kept {}

    /** It is in the place of one with the same id. */
    record Replaced(StandingQuery query) implements Kept {}

    /** The id is another one's, and so it was left as it is. */
    record Taken() implements Kept {}
}
