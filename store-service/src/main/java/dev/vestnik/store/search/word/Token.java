package dev.vestnik.store.search.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, in lower case.
 *
 * @param start where it begins, in UTF-16 units
 * @param end just behind it
 */
public record Token(String text, int start, int end) {

    /** Whatever stands for the apostrophe that is part of Uzbek letters. */
    static final String APOSTROPHES = "'`´ʻʼ‘’′";

    /** The words of a text in their order; a hyphen parts words, an apostrophe inside one does not. */
    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                tokens.add(new Token(text.substring(at, end).toLowerCase(Locale.ROOT), at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return tokens;
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!isPartOfWord(letter) && !(at > start && isLetterMark(text, at))) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isPartOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isLetterMark(String text, int at) {
        if (APOSTROPHES.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        boolean isOfLetter = "oOgG".indexOf(text.charAt(at - 1)) >= 0;
        return isOfLetter || (at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1)));
    }
}
