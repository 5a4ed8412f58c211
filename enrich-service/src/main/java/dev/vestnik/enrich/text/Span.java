package dev.vestnik.enrich.text;

/** A half-open range of code points of one field. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    /** From the first character of one token to the last of another. */
    public static Span of(Token first, Token last) {
        return new Span(first.start(), last.end());
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
