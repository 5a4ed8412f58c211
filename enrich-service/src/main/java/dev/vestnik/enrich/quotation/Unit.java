package dev.vestnik.enrich.quotation;

/**
 * A word or mark of the body, or a whole passage in quotation marks: tokens {@code from} (inside) to {@code to} (behind),
 * of which those from {@code first} to {@code last} stand between the marks.
 */
public record Unit(int from, int to, int first, int last, boolean quoted) {

    static Unit token(int index) {
        return new Unit(index, index + 1, index, index + 1, false);
    }

    static Unit quoted(int from, int to, int first, int last) {
        return new Unit(from, to, first, last, true);
    }

    /** How many tokens stand between the marks. */
    public int length() {
        return last - first;
    }
}
