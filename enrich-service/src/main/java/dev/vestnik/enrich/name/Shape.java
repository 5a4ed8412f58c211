package dev.vestnik.enrich.name;

import dev.vestnik.enrich.text.Token;

/** What a token looks like, as one small number: capitals, script, digits, marks. */
final class Shape {

    static final int LOWER = 0;
    static final int CAPITALISED = 1;
    static final int CAPITALS = 2;
    static final int INITIAL = 3;
    static final int MIXED = 4;
    static final int NUMBER = 5;
    static final int MARK = 6;

    private static final int CYRILLIC = 16;
    private static final int DIGITS = 32;
    private static final int HYPHEN = 64;
    private static final int SMALL_BEHIND_HYPHEN = 128;

    private Shape() {}

    /** One of the constants of this class. */
    static int kind(Token token) {
        return switch (token.kind()) {
            case NUMBER -> NUMBER;
            case MARK -> MARK;
            case WORD -> wordKind(token.text());
        };
    }

    private static int wordKind(String word) {
        int capitals = 0;
        int small = 0;
        boolean capitalWithin = false;
        for (int i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
                capitalWithin |= i > 0 && Character.isLetter(word.charAt(i - 1));
            } else if (Character.isLowerCase(c)) {
                small++;
            }
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (small == 0) {
            return word.length() == 1 ? INITIAL : CAPITALS;
        }
        return Character.isUpperCase(word.charAt(0)) && !capitalWithin ? CAPITALISED : MIXED;
    }

    /** The kind with script, hyphen, digits and, for what is short, the length. */
    static int of(Token token) {
        var text = token.text();
        int kind = kind(token);
        return switch (kind) {
            case MARK -> kind + (text.charAt(0) << 8);
            case NUMBER -> kind + (Math.min(text.length(), 5) << 8);
            default -> kind + details(text) + (kind == CAPITALS ? Math.min(text.length(), 6) << 8 : 0);
        };
    }

    private static int details(String word) {
        int details = 0;
        for (int i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if (c >= 0x400 && c < 0x530) {
                details |= CYRILLIC;
            } else if (Character.isDigit(c)) {
                details |= DIGITS;
            } else if (c == '-' && i + 1 < word.length()) {
                details |= Character.isUpperCase(word.charAt(i + 1)) ? HYPHEN : HYPHEN | SMALL_BEHIND_HYPHEN;
            }
        }
        return details;
    }
}
