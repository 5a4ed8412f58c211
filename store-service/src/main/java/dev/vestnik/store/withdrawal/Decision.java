package dev.vestnik.store.withdrawal;

/** What came of a demand or a release. */
public sealed interface Decision {

    /** The entry of the log that says so. */
    Entry entry();

    /** Something new was decided. */
    record Made(Entry entry) implements Decision {}

    /** The same stands already; nothing changed. */
    record Standing(Entry entry) implements Decision {}
}
