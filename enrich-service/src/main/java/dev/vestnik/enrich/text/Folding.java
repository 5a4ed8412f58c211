package dev.vestnik.enrich.text;

/** Brings the spellings of a word to one form to look it up by. */
public final class Folding {

    private Folding() {}

    /** Lower case, no invisible characters, one apostrophe, one hyphen, е for ё. */
    public static String fold(String word) {
        StringBuilder folded = null;
        for (int i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            var other = plain(Character.toLowerCase(c)); // one by one: String.toLowerCase takes for ever on many İ
            if (other != c && folded == null) {
                folded = new StringBuilder(word.length()).append(word, 0, i);
            }
            if (folded != null && other != 0) {
                folded.append(other);
            }
        }
        return folded == null ? word : folded.toString();
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
