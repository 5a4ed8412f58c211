package dev.vestnik.store.search.query;

/** A query that cannot be read. The message is a sentence without the position. */
public final class QueryMistake extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int position;
    private final String expected;

    QueryMistake(int position, String expected) {
        super("At character " + (position + 1) + " there should be " + expected + ".");
        this.position = position;
        this.expected = expected;
    }

    /** Where it stands, in code points from 0. */
    public int position() {
        return position;
    }

    /** What should have stood there. */
    public String expected() {
        return expected;
    }
}
