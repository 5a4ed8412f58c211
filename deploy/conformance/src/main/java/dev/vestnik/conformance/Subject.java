package dev.vestnik.conformance;

/** The consumer that is tried. */
interface Subject extends AutoCloseable {

    /** Starts it, for the first time or again. */
    void start();

    /** Ends it at once, without letting it finish anything. */
    void kill();

    /** What it holds now. */
    State state();

    /** Why it is no longer running, in a sentence; empty while it runs. */
    String ended();

    @Override
    void close();
}
