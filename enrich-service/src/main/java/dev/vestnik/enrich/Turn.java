package dev.vestnik.enrich;

/** When a line may take its next records. Belongs to the line's thread. */
interface Turn {

    /** Whether it may now; waits a moment if not. */
    boolean comes();

    /** Records are in hand. */
    void took();

    /**
     * None are in hand.
     *
     * @param behind whether more are waiting
     */
    void rests(boolean behind);
}
