package dev.vestnik.enrich.name;

import dev.vestnik.enrich.text.Token;
import java.util.Arrays;
import java.util.List;

/** Where the short passages between quotation marks are in a sentence: often they are names. */
final class Quotes {

    private static final int LONGEST = 8;

    private final int[] opening; // of each token, the place of the mark before its passage, or -1
    private final int[] closing;

    Quotes(List<Token> sentence) {
        opening = new int[sentence.size()];
        closing = new int[sentence.size()];
        Arrays.fill(opening, -1);
        Arrays.fill(closing, -1);
        int open = -1;
        for (int i = 0; i < opening.length; i++) {
            var token = sentence.get(i);
            if (token.kind() == Token.Kind.MARK) {
                var mark = token.text().charAt(0);
                if (open >= 0 && closes(mark) && i - open > 1) {
                    mark(open, i);
                    open = -1;
                } else if (opens(mark)) {
                    open = i;
                }
            }
        }
    }

    private void mark(int open, int close) {
        if (close - open <= LONGEST + 1) {
            Arrays.fill(opening, open + 1, close, open);
            Arrays.fill(closing, open + 1, close, close);
        }
    }

    private static boolean opens(char mark) {
        return mark == '«' || mark == '"' || mark == '“' || mark == '„';
    }

    private static boolean closes(char mark) {
        return mark == '»' || mark == '"' || mark == '”' || mark == '“';
    }

    boolean isInside(int place) {
        return opening[place] >= 0;
    }

    /** The place of the mark that opens the passage, or -1. */
    int opening(int place) {
        return opening[place];
    }

    /** The place of the mark that closes the passage, or -1. */
    int closing(int place) {
        return closing[place];
    }
}
