package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks of any kind. */
final class QuotedSpans {

    /** Marks at tokens {@code open} and {@code close}; what they quote stands between. */
    record Quoted(int open, int close) {

        int words() {
            return close - open - 1;
        }
    }

    /** A mark that is never closed quotes nothing. */
    private static final int LONGEST = 600;

    private QuotedSpans() {}

    /** The outermost pairs in order; none crosses a paragraph. */
    static List<Quoted> in(List<Token> tokens) {
        var all = new ArrayList<Quoted>();
        for (int i = 0; i < tokens.size(); i++) {
            int close = opens(tokens.get(i)) ? closing(tokens, i) : -1;
            if (close > i + 1) {
                all.add(new Quoted(i, close));
                i = close;
            }
        }
        return all;
    }

    private static boolean opens(Token token) {
        return token.kind() == Token.Kind.MARK && "«“„\"".indexOf(token.text().charAt(0)) >= 0;
    }

    private static int closing(List<Token> tokens, int open) {
        var mark = tokens.get(open).text().charAt(0);
        int depth = 0;
        for (int i = open + 1; i < Math.min(tokens.size(), open + LONGEST); i++) {
            var token = tokens.get(i);
            if (token.paragraph() != tokens.get(open).paragraph()) {
                return -1;
            }
            if (token.kind() != Token.Kind.MARK) {
                continue;
            }
            if (mark == '«' && token.is("«")) {
                depth++;
            } else if (closes(mark, token.text().charAt(0)) && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closes(char open, char mark) {
        return switch (open) {
            case '«' -> mark == '»';
            case '“' -> mark == '”';
            case '„' -> mark == '“' || mark == '”';
            default -> mark == open;
        };
    }
}
