package dev.vestnik.store.live;

/**
 * Who listens, and to what.
 *
 * @param country where he is; empty where nobody says
 */
record Listener(Wish wish, String country) {

    /** Which articles somebody wants to hear of. Thread-safe. */
    @FunctionalInterface
    interface Wish {

        /** Everything. */
        Wish ALL = told -> true;

        boolean isFor(News.Told told);
    }

    boolean wants(News.Told told) {
        return wish.isFor(told);
    }
}
