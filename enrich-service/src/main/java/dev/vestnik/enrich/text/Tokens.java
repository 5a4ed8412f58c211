package dev.vestnik.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a text into words, numbers and marks, in one pass and at most {@link #MOST} of them. */
final class Tokens {

    /** A long read has five thousand words; behind this bound it is no article any more, and it has to fit into memory. */
    static final int MOST = 30_000;

    /** Top-level domains that the names of outlets end in, none of which is a word that may follow a full stop without a blank. */
    private static final Set<String> DOMAINS =
            Set.of("kz", "uz", "kg", "tj", "tm", "ru", "ua", "az", "com", "net", "org", "info", "media", "news");

    private final String value;
    private final List<Token> found = new ArrayList<>();
    private int at; // UTF-16 units
    private int codePoint;
    private int paragraph;

    Tokens(String value) {
        this.value = value;
    }

    /** All tokens in order; {@link #isCut} says afterwards whether the bound cut them. */
    List<Token> split() {
        while (at < value.length() && found.size() < MOST) {
            var c = value.codePointAt(at);
            if (Character.isLetter(c)) {
                take(Token.Kind.WORD);
            } else if (Character.isDigit(c)) {
                take(Token.Kind.NUMBER);
            } else if (c == '\n' || c == '\u2029') {
                paragraph++;
                step(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || !isVisible(c)) {
                step(c);
            } else {
                mark(c);
            }
        }
        return List.copyOf(found);
    }

    boolean isCut() {
        return at < value.length();
    }

    private void take(Token.Kind kind) {
        int from = at;
        int start = codePoint;
        while (at < value.length() && continues(kind)) {
            step(value.codePointAt(at));
        }
        int site = siteEnd();
        while (at < site) {
            step(value.codePointAt(at));
        }
        var text = value.substring(from, at);
        found.add(new Token(site > 0 ? Token.Kind.WORD : kind, start, codePoint, text, Folding.fold(text), paragraph));
    }

    /** Where a site's name ends whose first part ends here, as in {@code 24.kg} and {@code Kursiv.media}; 0 if none does. */
    private int siteEnd() {
        int end = at + 1;
        while (end < value.length() && value.charAt(end) >= 'a' && value.charAt(end) <= 'z') {
            end++;
        }
        boolean word = end < value.length() && Character.isLetterOrDigit(value.codePointAt(end));
        return at < value.length() && value.charAt(at) == '.' && !word && DOMAINS.contains(value.substring(at + 1, end))
                ? end
                : 0;
    }

    private boolean continues(Token.Kind kind) {
        var c = value.codePointAt(at);
        if (Character.isDigit(c) || (kind == Token.Kind.WORD && isWordPart(c))) {
            return true;
        }
        int next = at + Character.charCount(c);
        if (next >= value.length()) {
            return false;
        }
        var following = value.codePointAt(next);
        if (kind == Token.Kind.NUMBER) {
            return (c == '.' || c == ',') && Character.isDigit(following);
        }
        return (Folding.isApostrophe(c) || Folding.isHyphen(c)) && Character.isLetterOrDigit(following);
    }

    private static boolean isWordPart(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }

    /** A run of one and the same mark, such as three points, is one token. */
    private void mark(int c) {
        int from = at;
        int start = codePoint;
        do {
            step(c);
        } while (at < value.length() && value.codePointAt(at) == c);
        var text = value.substring(from, at);
        found.add(new Token(Token.Kind.MARK, start, codePoint, text, text, paragraph));
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK, Character.SURROGATE -> false;
            default -> true;
        };
    }

    private void step(int c) {
        at += Character.charCount(c);
        codePoint++;
    }
}
