package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.text.Token;
import java.util.List;

/** Where and when a report was written, before its first sentence: «ALMATY, Sept 12 (Reuters) - », «АСТАНА. 12 қараша. ҚазАқпарат. – ». */
final class Dateline {

    private static final int LONGEST = 14;
    private static final int SHORTEST_PLACE =
            4; // OSCE has four letters too, but «БАКУ — » stands more often at the beginning

    private Dateline() {}

    /** How many of a body's tokens its dateline takes, 0 where there is none. */
    static int length(List<Token> tokens) {
        for (int dash = 1; dash < Math.min(LONGEST, tokens.size() - 1); dash++) {
            if (tokens.get(dash).paragraph() != tokens.getFirst().paragraph()) {
                return 0;
            }
            if (isDash(tokens, dash)) {
                return isDateline(tokens.subList(0, dash)) && begins(tokens.get(dash + 1)) ? dash + 1 : 0;
            }
        }
        return 0;
    }

    /** A dash between blanks. */
    private static boolean isDash(List<Token> tokens, int i) {
        return tokens.get(i).isDash()
                && tokens.get(i - 1).end() < tokens.get(i).start()
                && tokens.get(i).end() < tokens.get(i + 1).start();
    }

    private static boolean isDateline(List<Token> tokens) {
        var first = tokens.getFirst();
        boolean place = first.isAllCapitals() && first.text().length() >= SHORTEST_PLACE;
        return (place || (first.isCapitalised() && tokens.getLast().isMark(")/")))
                && tokens.stream().skip(1).allMatch(Dateline::mayStand)
                && months(tokens) <= 1;
    }

    private static boolean mayStand(Token token) {
        return token.kind() != Token.Kind.MARK || token.isMark(",.()/-");
    }

    /** Words that are neither names nor numbers. */
    private static long months(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isWord() && !token.isCapitalised())
                .count();
    }

    private static boolean begins(Token token) {
        return token.isCapitalised() || token.kind() == Token.Kind.NUMBER || token.isMark("«“„\"‘'");
    }
}
