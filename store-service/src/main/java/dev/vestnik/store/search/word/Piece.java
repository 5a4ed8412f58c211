package dev.vestnik.store.search.word;

/**
 * A piece of a text that becomes a word of the index.
 *
 * @param start where it begins, in UTF-16 units
 * @param end just behind it
 */
record Piece(String text, Kind kind, int start, int end) {

    /** Which dictionary a piece goes to. */
    enum Kind {
        /** Letters from a to z, parts of a compound included: English words, in whatever text they stand. */
        LATIN,
        /** Other letters. */
        WORD,
        /** Numbers, addresses, words with digits: as they are written. */
        VERBATIM
    }
}
