package dev.vestnik.enrich.text;

import java.util.Arrays;
import java.util.List;

/** One field of an article with its words and sentences; every offset counts Unicode code points. Immutable. */
public final class Text {

    private final String value;
    private final int[] wide; // code points that take two UTF-16 units
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final boolean cut;

    public Text(String value) {
        this.value = value;
        this.wide = wideOf(value);
        var splitting = new Tokens(value);
        this.tokens = splitting.split();
        this.cut = splitting.isCut();
        this.sentences = Sentences.of(tokens);
    }

    /** The words, numbers and marks in order. */
    public List<Token> tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** True where the text was too long to be read to its end. */
    public boolean isCut() {
        return cut;
    }

    /** Length in code points. */
    public int length() {
        return value.length() - wide.length;
    }

    /** What stands in a range of code points. */
    public String slice(Span span) {
        return value.substring(utf16(span.start()), utf16(span.end()));
    }

    /** The UTF-16 index of a code point: its own index and one more for each wide character before it. */
    private int utf16(int codePoint) {
        int found = Arrays.binarySearch(wide, codePoint);
        return codePoint + (found >= 0 ? found : -found - 1);
    }

    private static int[] wideOf(String value) {
        var positions = new int
                [(int) value.chars()
                        .filter(c -> Character.isHighSurrogate((char) c))
                        .count()];
        int count = 0;
        int codePoint = 0;
        for (int i = 0; i < value.length(); codePoint++) {
            int width = Character.charCount(value.codePointAt(i));
            if (width == 2) {
                positions[count++] = codePoint;
            }
            i += width;
        }
        return Arrays.copyOf(positions, count);
    }
}
