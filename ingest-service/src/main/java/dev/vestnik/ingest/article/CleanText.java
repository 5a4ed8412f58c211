package dev.vestnik.ingest.article;

import java.text.Normalizer;

/** Text as articles keep it: NFC, single blanks, nothing invisible, nothing that is no character. */
public final class CleanText {

    /** Letters before this one have no combining forms. */
    private static final char FIRST_COMBINING = '\u0300';

    private CleanText() {}

    /** On one line: line breaks become blanks too. One walk, since every piece of text of every page comes by. */
    public static String of(String text) {
        var clean = new StringBuilder(text.length());
        var isSimple = true;
        var blank = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isBlank(c)) {
                blank = !clean.isEmpty();
            } else if (isCharacter(text, i)) {
                if (blank) {
                    clean.append(' ');
                    blank = false;
                }
                clean.append(c);
                isSimple &= c < FIRST_COMBINING;
            }
        }
        return isSimple ? clean.toString() : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c >= '\u007F' && isRareBlank(c));
    }

    private static boolean isRareBlank(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            default -> false;
        };
    }

    /** No zero-width characters, directional marks, soft hyphens, byte order marks, halves of characters. */
    private static boolean isCharacter(String text, int i) {
        var c = text.charAt(i);
        if (c < '\u00AD') {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !(c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\uFEFF'
                || c >= '\uFFFE');
    }
}
