package dev.vestnik.enrich.sentiment;

/** A word of a sentence as it is seen from one of those whom the sentence names. */
public final class Word {

    private final int start;
    private final int end;
    private final boolean before;
    private final int[] hashes;

    Word(int start, int end, boolean before, int[] hashes) {
        this.start = start;
        this.end = end;
        this.before = before;
        this.hashes = hashes;
    }

    /** Whether it stands between two offsets. */
    public boolean isBetween(int from, int to) {
        return start < to && end > from;
    }

    /** Whether it stands before the target. */
    boolean isBefore() {
        return before;
    }

    /** Hashed features; not to be changed. */
    public int[] hashes() {
        return hashes;
    }
}
