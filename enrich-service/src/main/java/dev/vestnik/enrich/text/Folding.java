package dev.vestnik.enrich.text;

import java.util.Locale;

/** Brings the spellings of a word to one form to look it up by. */
public final class Folding {

    private Folding() {}

    /** Lower case, no invisible characters, one apostrophe, one hyphen, е for ё. */
    public static String fold(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        StringBuilder folded = null;
        for (int i = 0; i < lower.length(); i++) {
            var c = lower.charAt(i);
            var other = plain(c);
            if (other != c && folded == null) {
                folded = new StringBuilder(lower.length()).append(lower, 0, i);
            }
            if (folded != null && other != 0) {
                folded.append(other);
            }
        }
        return folded == null ? lower : folded.toString();
    }

    /** The character to look up by, 0 for none. */
    private static char plain(char c) {
        if (c < 0x80) {
            return c == '`' ? '\'' : c;
        }
        return switch (c) {
            case 'ё' -> 'е';
            case 'ʻ', 'ʼ', '‘', '’', 'ʹ', '´' -> '\'';
            case '‐', '‑' -> '-';
            default -> Character.getType(c) == Character.FORMAT ? 0 : c;
        };
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '`' || c == 'ʻ' || c == 'ʼ' || c == '‘' || c == '’' || c == 'ʹ' || c == '´';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }
}
