package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks of any kind. */
final class QuotedSpans {

    /** Marks at tokens {@code open} and {@code close}, which is the token behind the paragraph where nothing closes. */
    record Quoted(int open, int close) {}

    /** A mark that is not closed within so many tokens quotes nothing. */
    private static final int LONGEST = 600;

    private final List<Token> tokens;
    private int open; // so many marks of the same kind were opened and never closed

    private QuotedSpans(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The outermost pairs in order; none crosses a paragraph. */
    static List<Quoted> in(List<Token> tokens) {
        return new QuotedSpans(tokens).all();
    }

    private List<Quoted> all() {
        var all = new ArrayList<Quoted>();
        for (int i = 0; i < tokens.size(); i++) {
            int close = opens(i) ? closing(i) : -1;
            if (close > i + 1) {
                all.add(new Quoted(i, close));
                i = Math.min(close, tokens.size() - 1);
            }
        }
        return all;
    }

    private boolean opens(int i) {
        var token = tokens.get(i);
        return token.kind() == Token.Kind.MARK
                && switch (token.text().charAt(0)) {
                    case '«', '“', '„' -> true;
                    case '"' -> !isClosing(i);
                    default -> false;
                };
    }

    /** True for a straight mark that stands tight behind something and not tight before a word. */
    private boolean isClosing(int i) {
        boolean tightBefore = i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
        boolean tightBehind = i + 1 < tokens.size()
                && tokens.get(i).end() == tokens.get(i + 1).start()
                && tokens.get(i + 1).kind() != Token.Kind.MARK;
        return tightBefore && !tightBehind;
    }

    /** The token that closes a mark, the end of the paragraph where the mark begins it and nothing closes, or -1. */
    private int closing(int at) {
        int end = Math.min(tokens.size(), at + LONGEST);
        var mark = tokens.get(at).text().charAt(0);
        int depth = 0;
        for (int i = at + 1; i < end; i++) {
            var token = tokens.get(i);
            if (token.paragraph() != tokens.get(at).paragraph()) {
                return unclosed(at, i);
            }
            if (token.kind() == Token.Kind.MARK) {
                if (closes(mark, i) && depth-- == 0) {
                    return i;
                }
                depth += opensAgain(mark, i) ? 1 : 0;
            }
        }
        return end == tokens.size() ? unclosed(at, end) : -1;
    }

    /** A paragraph of somebody who goes on speaking in the next one is opened and not closed. */
    private int unclosed(int at, int end) {
        boolean begins =
                at == 0 || tokens.get(at - 1).paragraph() != tokens.get(at).paragraph();
        boolean speaks = begins && end - at > 4 && open++ < 3;
        return speaks ? end : -1;
    }

    private boolean closes(char mark, int i) {
        var other = tokens.get(i).text().charAt(0);
        return switch (mark) {
            case '«' -> other == '»';
            case '“' -> other == '”';
            case '„' -> other == '“' || other == '”';
            default -> other == mark && (isClosing(i) || !opensTight(i));
        };
    }

    private boolean opensAgain(char mark, int i) {
        var other = tokens.get(i).text().charAt(0);
        return other == mark && (mark == '«' || mark == '“' || (mark == '"' && opensTight(i)));
    }

    /** True for a mark that stands tight before a word and apart from what is before it. */
    private boolean opensTight(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).end() == tokens.get(i + 1).start()
                && tokens.get(i + 1).kind() != Token.Kind.MARK
                && tokens.get(i - 1).end() < tokens.get(i).start();
    }
}
