package dev.vestnik.store.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of an article's text with sought words in it.
 *
 * @param marks where they stand in the piece, in code points
 */
public record Passage(String text, List<Mark> marks) {

    /** Two characters that no stored text has. */
    static final char OPEN = '\u0002';

    static final char CLOSE = '\u0003';

    /** A half-open range. */
    public record Mark(int start, int end) {}

    /** A passage of a text where the marks stand as characters. */
    static Passage of(String marked) {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        int place = 0;
        int open = 0;
        for (int letter : marked.codePoints().toArray()) {
            if (letter == OPEN) {
                open = place;
            } else if (letter == CLOSE) {
                marks.add(new Mark(open, place));
            } else {
                text.appendCodePoint(letter);
                place++;
            }
        }
        return new Passage(text.toString(), marks);
    }
}
