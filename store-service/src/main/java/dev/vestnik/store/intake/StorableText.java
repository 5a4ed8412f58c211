package dev.vestnik.store.intake;

/** Text as PostgreSQL can hold it: JSON may escape characters, NUL and lone surrogates, that no UTF-8 text has. */
public final class StorableText {

    private StorableText() {}

    /** The text with every character that cannot be stored replaced by U+FFFD. */
    public static String of(String text) {
        if (isStorable(text)) {
            return text;
        }
        var storable = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> isStorable(character) ? character : 0xFFFD)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    /** Whether the text can be stored as it is. */
    public static boolean isStorable(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!isStorable(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    private static boolean isStorable(int character) {
        return character != 0 && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    }
}
