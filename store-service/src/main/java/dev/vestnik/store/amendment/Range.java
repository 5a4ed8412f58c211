package dev.vestnik.store.amendment;

/** A part of a text, half-open, in code points. */
public record Range(int start, int end) {

    /** The same part, given in UTF-16 units. */
    static Range ofUnits(String text, int start, int end) {
        int first = text.codePointCount(0, start);
        return new Range(first, first + text.codePointCount(start, end));
    }

    boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    /** Of a text that stands for this one from a place on, as long as given. */
    Range within(int from, int length) {
        return new Range(Math.clamp((long) start - from, 0, length), Math.clamp((long) end - from, 0, length));
    }

    boolean isEmpty() {
        return end <= start;
    }
}
