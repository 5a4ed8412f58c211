package dev.vestnik.store.standing;

/** What came of telling a webhook. */
sealed interface Answer {

    /** It has it. */
    record Taken() implements Answer {}

    /** It does not, or we don't know. */
    record Refused(String why) implements Answer {}
}
