package dev.vestnik.store.deadletter;

/** What came of the wish to do something with a dead letter. */
sealed interface Outcome {

    Handling handling();

    /** It is done. */
    record Done(Handling handling) implements Outcome {}

    /** The same was done before, and not again. */
    record Before(Handling handling) implements Outcome {}

    /** Something else was done before. */
    record Otherwise(Handling handling) implements Outcome {}
}
